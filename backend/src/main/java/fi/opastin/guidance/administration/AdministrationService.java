package fi.opastin.guidance.administration;

import fi.opastin.access.Access;
import fi.opastin.access.Actor;
import fi.opastin.guidance.administration.AdministrationRepository.Filter;
import fi.opastin.guidance.administration.AdministrationRepository.Position;
import fi.opastin.guidance.workspace.Lifecycle;
import fi.opastin.guidance.workspace.Workspace;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.platform.database.Cursor;
import fi.opastin.platform.database.PageSize;
import fi.opastin.platform.web.Etag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** An administrator's list of the organisation's workspaces, and what can be done with them. */
@ApplicationScoped
class AdministrationService {

  private final Access access;
  private final AdministrationRepository workspaces;
  private final Lifecycle lifecycle;
  private final Clock clock;

  AdministrationService(
      Access access, AdministrationRepository workspaces, Lifecycle lifecycle, Clock clock) {
    this.access = access;
    this.workspaces = workspaces;
    this.lifecycle = lifecycle;
    this.clock = clock;
  }

  /** A page of the list, and where the next one begins. */
  record Page(List<AdministeredWorkspace> items, @Nullable String next) {}

  @Transactional
  Page list(Actor actor, Filter filter, @Nullable Position before, PageSize size) {
    access.enterOrganisation(actor, AdministrationAction.LIST);
    var rows = workspaces.list(clock.instant(), filter, before, size.value() + 1);
    var page = rows.subList(0, Math.min(size.value(), rows.size()));
    var next =
        rows.size() > page.size()
            ? Cursor.of(page.getLast().createdAt(), page.getLast().id()).text()
            : null;
    return new Page(page, next);
  }

  @Transactional
  void close(Actor actor, WorkspaceId id, @Nullable String ifMatch) {
    step(actor, AdministrationAction.CLOSE, id, ifMatch, lifecycle::close);
  }

  @Transactional
  void reactivate(Actor actor, WorkspaceId id, @Nullable String ifMatch) {
    step(actor, AdministrationAction.REACTIVATE, id, ifMatch, lifecycle::reactivate);
  }

  private void step(
      Actor actor,
      AdministrationAction action,
      WorkspaceId id,
      @Nullable String ifMatch,
      BiConsumer<Workspace, UUID> step) {
    access.enterAdministration(actor, action, id.value());
    var workspace = lifecycle.lock(id);
    Etag.require(ifMatch, workspace.version());
    step.accept(workspace, actor.accountId());
  }
}
