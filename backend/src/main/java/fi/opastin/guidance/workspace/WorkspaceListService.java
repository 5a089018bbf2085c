package fi.opastin.guidance.workspace;

import fi.opastin.access.Access;
import fi.opastin.access.Actor;
import fi.opastin.directory.ServiceProviders;
import fi.opastin.guidance.workspace.WorkList.Item;
import fi.opastin.guidance.workspace.WorkList.Position;
import fi.opastin.guidance.workspace.WorkList.Wish;
import fi.opastin.guidance.workspace.WorkspaceListResource.WorkspacePage;
import fi.opastin.guidance.workspace.WorkspaceListResource.WorkspaceSummary;
import fi.opastin.identity.Accounts;
import fi.opastin.platform.database.PageSize;
import fi.opastin.platform.time.Finland;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lists one's own workspaces; for an expert with many customers it is the work list. */
@ApplicationScoped
class WorkspaceListService {

  private final Access access;
  private final ParticipationRepository participations;
  private final Workspaces workspaces;
  private final ServiceProviders providers;
  private final Accounts accounts;
  private final List<DeadlineSource> sources;
  private final Clock clock;

  WorkspaceListService(
      Access access,
      ParticipationRepository participations,
      Workspaces workspaces,
      ServiceProviders providers,
      Accounts accounts,
      @All List<DeadlineSource> sources,
      Clock clock) {
    this.access = access;
    this.participations = participations;
    this.workspaces = workspaces;
    this.providers = providers;
    this.accounts = accounts;
    this.sources = sources;
    this.clock = clock;
  }

  /** What became of the wish for a page. */
  sealed interface Listing {
    record Page(WorkspacePage page) implements Listing {}

    /** Where the page was to begin is not known any more. */
    record CursorGone() implements Listing {}
  }

  /** A row of the list with whom it is, and what ends next. */
  private record Listed(
      Participation own, Workspaces.OtherParty other, @Nullable NextDeadline deadline) {

    Item item(Instant now) {
      return new Item(
          own.workspaceId().value(),
          other.name(),
          Objects.requireNonNull(own.state(Finland.dayOf(now))),
          own.unread() > 0,
          Turn.of(own, now),
          deadline == null ? null : deadline.on(),
          own.lastEventAt());
    }
  }

  @Transactional
  Listing list(Actor actor, Wish wish, @Nullable Position after, PageSize size) {
    access.enterOwn(actor, WorkspaceAction.LIST);
    var now = clock.instant();
    var cipher = accounts.cipher(actor.accountId());
    var due = due(now);
    Map<UUID, Listed> listed =
        participations.present(actor.accountId(), Finland.dayOf(now)).stream()
            .map(own ->
                new Listed(
                    own,
                    workspaces.otherParty(own, cipher),
                    NextDeadline.of(own, due.get(own.workspaceId().value()), now).orElse(null)))
            .collect(Collectors.toMap(one -> one.own().workspaceId().value(), Function.identity()));
    return new WorkList(listed.values().stream().map(one -> one.item(now)).toList())
        .page(wish, after, size.value())
        .<Listing>map(page -> new Listing.Page(response(page, listed, now)))
        .orElseGet(Listing.CursorGone::new);
  }

  /** What falls due first by workspace, as far as any feature knows. */
  private Map<UUID, NextDeadline> due(Instant now) {
    return sources.stream()
        .flatMap(source -> source.next(now).entrySet().stream())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, NextDeadline::earlier));
  }

  private WorkspacePage response(WorkList.Page page, Map<UUID, Listed> listed, Instant now) {
    var shown =
        page.items().stream().map(item -> Objects.requireNonNull(listed.get(item.id()))).toList();
    var organisations =
        providers.get(
            shown.stream()
                .map(one -> one.other().serviceProviderId())
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    List<WorkspaceSummary> items =
        shown.stream()
            .map(one ->
                WorkspaceSummary.from(one.own(), one.other(), one.deadline(), organisations, now))
            .toList();
    return new WorkspacePage(
        items, page.next() == null ? null : page.next().cursor(), page.total());
  }
}
