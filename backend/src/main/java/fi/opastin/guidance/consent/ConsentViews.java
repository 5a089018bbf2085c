package fi.opastin.guidance.consent;

import fi.opastin.access.Entry;
import fi.opastin.access.Standing;
import fi.opastin.directory.ServiceProvider;
import fi.opastin.directory.ServiceProviders;
import fi.opastin.guidance.consent.Progress.Stand;
import fi.opastin.guidance.workspace.Presence;
import fi.opastin.guidance.workspace.Workspace;
import fi.opastin.guidance.workspace.Workspaces;
import fi.opastin.identity.Expert;
import fi.opastin.identity.Experts;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Consents as somebody in the workspace may see them: all of it for the customer, without the
 * receipts for the founding expert, and who is there with which scope for other experts.
 */
@ApplicationScoped
class ConsentViews {

  private final StepTakenRepository steps;
  private final Workspaces workspaces;
  private final Presence presence;
  private final Experts experts;
  private final ServiceProviders providers;
  private final List<ContentCount> counts;

  ConsentViews(
      StepTakenRepository steps,
      Workspaces workspaces,
      Presence presence,
      Experts experts,
      ServiceProviders providers,
      @All List<ContentCount> counts) {
    this.steps = steps;
    this.workspaces = workspaces;
    this.presence = presence;
    this.experts = experts;
    this.providers = providers;
    this.counts = counts;
  }

  /**
   * A consent and what it takes to show it.
   *
   * @param stand how it stands today
   * @param reason null for those who do not get to know it
   * @param content what is in the workspace now; null unless the customer is to decide
   */
  record View(
      Consent consent,
      Stand stand,
      ListedExpert expert,
      ListedExpert proposedBy,
      @Nullable String reason,
      @Nullable Content content,
      List<StepTaken> steps,
      List<String> actions) {}

  /** What is in a workspace. */
  record Content(
      long messages, long files, long questionnaires, boolean contact, Workspace workspace) {}

  List<View> of(Entry entry, Workspace workspace, List<Consent> consents) {
    var people = people(consents);
    var taken =
        consents.isEmpty() || entry.standing() == Standing.EXPERT
            ? Map.<UUID, List<StepTaken>>of()
            : steps.of(
                workspace.id(), consents.stream().map(consent -> consent.id().value()).toList());
    var cipher = workspaces.cipher(workspace);
    var today = presence.today();
    return consents.stream()
        .map(consent ->
            new View(
                consent,
                consent.on(today),
                person(people, consent.expertId()),
                person(people, consent.proposedBy()),
                entry.standing() == Standing.EXPERT ? null : consent.reason(cipher),
                null,
                taken.getOrDefault(consent.id().value(), List.of()),
                actions(entry, consent, today)))
        .toList();
  }

  /** One consent; the customer who is to decide sees what the expert would see. */
  View of(Entry entry, Workspace workspace, Consent consent) {
    var view = of(entry, workspace, List.of(consent)).getFirst();
    return view.actions().contains(ConsentAction.ACCEPT.id())
        ? new View(
            consent,
            view.stand(),
            view.expert(),
            view.proposedBy(),
            view.reason(),
            new Content(
                count(ContentCount.Kind.MESSAGES, workspace),
                count(ContentCount.Kind.FILES, workspace),
                count(ContentCount.Kind.QUESTIONNAIRES, workspace),
                count(ContentCount.Kind.CONTACTS, workspace) > 0,
                workspace),
            view.steps(),
            view.actions())
        : view;
  }

  Map<UUID, ListedExpert> people(Collection<Consent> consents) {
    var found =
        experts.find(
            consents.stream()
                .flatMap(consent -> Stream.of(consent.expertId(), consent.proposedBy()))
                .distinct()
                .toList());
    return listed(found.values());
  }

  Map<UUID, ListedExpert> listed(Collection<Expert> found) {
    Map<UUID, ServiceProvider> organisations =
        providers.get(found.stream().map(Expert::serviceProviderId).distinct().toList());
    return found.stream()
        .collect(
            java.util.stream.Collectors.toMap(
                Expert::accountId, expert -> ListedExpert.from(expert, organisations)));
  }

  private static ListedExpert person(Map<UUID, ListedExpert> people, UUID accountId) {
    return Objects.requireNonNull(people.get(accountId));
  }

  private long count(ContentCount.Kind kind, Workspace workspace) {
    return counts.stream()
        .filter(count -> count.kind() == kind)
        .mapToLong(count -> count.in(workspace.id()))
        .sum();
  }

  private static List<String> actions(Entry entry, Consent consent, LocalDate today) {
    return Arrays.stream(ConsentAction.values())
        .filter(entry::permits)
        .filter(action -> action.step().map(step -> consent.allows(step, today)).orElse(true))
        .filter(action -> action != ConsentAction.LEAVE || isOwn(entry, consent))
        .filter(action -> action != ConsentAction.RECEIPT || answered(consent))
        .map(ConsentAction::id)
        .sorted()
        .toList();
  }

  /** A receipt is of what the customer has answered. */
  static boolean answered(Consent consent) {
    return consent.progress().customerDecision() != Decision.PENDING;
  }

  static boolean isOwn(Entry entry, Consent consent) {
    return consent.expertId().equals(entry.actor().accountId());
  }
}
