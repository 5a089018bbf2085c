package fi.opastin.guidance.workspace;

import fi.opastin.access.Access;
import fi.opastin.access.Actor;
import fi.opastin.access.Entry;
import fi.opastin.access.Standing;
import fi.opastin.directory.ServiceProviders;
import fi.opastin.guidance.workspace.Participation.Key;
import fi.opastin.guidance.workspace.ParticipationRepository.Position;
import fi.opastin.guidance.workspace.WorkspaceResource.WorkspacePage;
import fi.opastin.guidance.workspace.WorkspaceResource.WorkspaceResponse;
import fi.opastin.guidance.workspace.WorkspaceResource.WorkspaceSummary;
import fi.opastin.identity.Accounts;
import fi.opastin.platform.database.Cursor;
import fi.opastin.platform.database.PageSize;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reading workspaces: one's own list, and one workspace. */
@ApplicationScoped
class WorkspaceService {

  private final Access access;
  private final WorkspaceRepository workspaces;
  private final ParticipationRepository participations;
  private final Workspaces facade;
  private final ServiceProviders providers;
  private final Accounts accounts;
  private final WorkspaceActions actions;
  private final Clock clock;

  WorkspaceService(
      Access access,
      WorkspaceRepository workspaces,
      ParticipationRepository participations,
      Workspaces facade,
      ServiceProviders providers,
      Accounts accounts,
      WorkspaceActions actions,
      Clock clock) {
    this.access = access;
    this.workspaces = workspaces;
    this.participations = participations;
    this.facade = facade;
    this.providers = providers;
    this.accounts = accounts;
    this.actions = actions;
    this.clock = clock;
  }

  @Transactional
  WorkspacePage list(Actor actor, @Nullable Position before, PageSize size) {
    access.enterOwn(actor, WorkspaceAction.LIST);
    var rows = participations.latest(actor.accountId(), facade.today(), before, size.value() + 1);
    var page = rows.subList(0, Math.min(size.value(), rows.size()));
    if (page.isEmpty()) {
      return new WorkspacePage(List.of(), null);
    }
    var cipher = accounts.cipher(actor.accountId());
    var others = page.stream().map(row -> facade.otherParty(row, cipher)).toList();
    var organisations =
        providers.get(
            others.stream()
                .map(Workspaces.OtherParty::serviceProviderId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    var now = clock.instant();
    var items =
        IntStream.range(0, page.size())
            .mapToObj(i -> WorkspaceSummary.from(page.get(i), others.get(i), organisations, now))
            .toList();
    var last = page.getLast();
    var next =
        rows.size() > size.value()
            ? Cursor.of(last.lastEventAt(), last.workspaceId()).text()
            : null;
    return new WorkspacePage(items, next);
  }

  @Transactional
  WorkspaceResponse read(Actor actor, WorkspaceId id) {
    var entry = access.enter(actor, WorkspaceAction.READ, id.value());
    if (entry.standing() == Standing.CUSTOMER && entry.contentOpen()) {
      facade.visit(id);
    }
    return response(entry);
  }

  private WorkspaceResponse response(Entry entry) {
    var workspace = workspaces.get(new WorkspaceId(entry.workspaceId()));
    var own = participations.findById(new Key(entry.actor().accountId(), entry.workspaceId()));
    var present =
        facade.participants(workspace).stream().filter(Workspaces.Present::present).toList();
    var organisations =
        providers.get(
            Stream.concat(
                    Stream.of(workspace.serviceProviderId()),
                    present.stream()
                        .map(Workspaces.Present::serviceProviderId)
                        .filter(Objects::nonNull))
                .distinct()
                .toList());
    return WorkspaceResponse.from(
        entry, workspace, own, present, organisations, actions.permitted(entry));
  }
}
