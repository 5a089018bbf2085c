package fi.opastin.guidance.consent;

import fi.opastin.access.Access;
import fi.opastin.access.Actor;
import fi.opastin.guidance.consent.ConsentRepository.Position;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.guidance.workspace.Workspaces;
import fi.opastin.platform.database.PageSize;
import fi.opastin.platform.outbox.Outbox;
import fi.opastin.platform.problem.CommonProblem;
import fi.opastin.platform.problem.ProblemException;
import fi.opastin.platform.time.Finland;
import fi.opastin.platform.web.Etag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The invited expert's side: who invites, and the answer. Before the customer has consented nothing
 * of the workspace is open to the transaction, so nothing of it can be told (G7).
 */
@ApplicationScoped
class InvitedExpertService {

  private final Access access;
  private final ConsentRepository consents;
  private final ConsentCourse course;
  private final ConsentViews views;
  private final Workspaces workspaces;
  private final Outbox outbox;
  private final Clock clock;

  InvitedExpertService(
      Access access,
      ConsentRepository consents,
      ConsentCourse course,
      ConsentViews views,
      Workspaces workspaces,
      Outbox outbox,
      Clock clock) {
    this.access = access;
    this.consents = consents;
    this.course = course;
    this.views = views;
    this.workspaces = workspaces;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** An invitation and who proposed it. */
  record Invitation(Consent consent, ListedExpert proposedBy, LocalDate today) {}

  /**
   * A page of invitations, newest first.
   *
   * @param next where the next page begins; null on the last
   */
  record Page(List<Invitation> items, @Nullable Position next) {}

  /** What became of an answer. */
  sealed interface Outcome {
    record Done(Invitation invitation) implements Outcome {}

    /** It has been answered or has ended. */
    record NotPossible() implements Outcome {}
  }

  @Transactional
  Page list(Actor actor, @Nullable Position before, PageSize size) {
    access.enterOwn(actor, InvitedAction.LIST);
    var today = Finland.dayOf(clock.instant());
    var rows = consents.invitations(actor.accountId(), today, before, size.value() + 1);
    var page = rows.subList(0, Math.min(size.value(), rows.size()));
    var people = views.people(page);
    return new Page(
        page.stream()
            .map(consent ->
                new Invitation(
                    consent, Objects.requireNonNull(people.get(consent.proposedBy())), today))
            .toList(),
        rows.size() > size.value()
            ? new Position(page.getLast().proposedAt(), page.getLast().id().value())
            : null);
  }

  @Transactional
  Outcome answer(Actor actor, Step step, ConsentId consentId, @Nullable String ifMatch) {
    var action = step == Step.EXPERT_ACCEPT ? InvitedAction.ACCEPT : InvitedAction.DECLINE;
    // locks workspace and consent
    var entry = access.enterConsent(actor, action, consentId.value());
    var id = new WorkspaceId(entry.workspaceId());
    var consent =
        consents
            .find(id, consentId)
            .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    Etag.require(ifMatch, consent.progress().invitationVersion());
    var today = Finland.dayOf(clock.instant());
    if (!consent.allows(step, today) || (step == Step.EXPERT_ACCEPT && over(consent, today))) {
      return new Outcome.NotPossible();
    }
    if (!entry.frameOpen()) {
      course.answerOutside(consent, step);
      outbox.add(
          AnswerTold.TOPIC,
          List.of(
              new Outbox.Order(
                  new AnswerTold.Answer(id.value(), consentId.value()),
                  id.value(),
                  null,
                  Duration.ZERO)));
    } else if (step == Step.EXPERT_ACCEPT) {
      course.acceptByExpert(workspaces.get(id), consent);
    } else {
      course.end(workspaces.get(id), consent, step, EndCause.DECLINED, actor.accountId());
    }
    consents.flush();
    return new Outcome.Done(
        new Invitation(
            consent,
            Objects.requireNonNull(views.people(List.of(consent)).get(consent.proposedBy())),
            today));
  }

  /** Whether the last day that the customer chose is past. */
  private static boolean over(Consent consent, LocalDate today) {
    return consent.untilOn() != null && today.isAfter(consent.untilOn());
  }
}
