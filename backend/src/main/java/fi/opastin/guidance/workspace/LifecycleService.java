package fi.opastin.guidance.workspace;

import fi.opastin.access.Access;
import fi.opastin.access.Actor;
import fi.opastin.access.Entry;
import fi.opastin.guidance.workspace.WorkspaceResource.WorkspaceResponse;
import fi.opastin.platform.web.Etag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** What those who take part do with the life of their workspace (G9, G10). */
@ApplicationScoped
class LifecycleService {

  private final Access access;
  private final Lifecycle lifecycle;
  private final WorkspaceService workspaces;

  LifecycleService(Access access, Lifecycle lifecycle, WorkspaceService workspaces) {
    this.access = access;
    this.lifecycle = lifecycle;
    this.workspaces = workspaces;
  }

  @Transactional
  WorkspaceResponse close(Actor actor, WorkspaceId id, @Nullable String ifMatch) {
    var entry = access.enter(actor, WorkspaceAction.CLOSE, id.value());
    var workspace = lifecycle.lock(id);
    Etag.require(ifMatch, workspace.version());
    lifecycle.close(workspace, actor.accountId());
    return view(entry, WorkspaceState.CLOSED);
  }

  @Transactional
  WorkspaceResponse reactivate(Actor actor, WorkspaceId id, @Nullable String ifMatch) {
    var entry = access.enter(actor, WorkspaceAction.REACTIVATE, id.value());
    var workspace = lifecycle.lock(id);
    Etag.require(ifMatch, workspace.version());
    lifecycle.reactivate(workspace, actor.accountId());
    return view(entry, WorkspaceState.ACTIVE);
  }

  @Transactional
  WorkspaceResponse requestEnding(Actor actor, WorkspaceId id) {
    var entry = access.enter(actor, WorkspaceAction.REQUEST_ENDING, id.value());
    var workspace = lifecycle.lock(id);
    if (workspace.endingRequestedAt() == null) {
      lifecycle.requestEnding(workspace, actor.accountId());
    }
    return view(entry, WorkspaceState.ACTIVE);
  }

  @Transactional
  WorkspaceResponse withdrawEndingRequest(Actor actor, WorkspaceId id) {
    var entry = access.enter(actor, WorkspaceAction.REQUEST_ENDING, id.value());
    var workspace = lifecycle.lock(id);
    if (workspace.endingRequestedAt() != null) {
      lifecycle.withdrawEndingRequest(workspace, actor.accountId());
    }
    return view(entry, WorkspaceState.ACTIVE);
  }

  private WorkspaceResponse view(Entry entry, WorkspaceState now) {
    return workspaces.response(entry.in(now.name()));
  }
}
