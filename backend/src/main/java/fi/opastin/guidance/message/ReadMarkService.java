package fi.opastin.guidance.message;

import fi.opastin.access.Access;
import fi.opastin.access.Actor;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.guidance.workspace.Workspaces;
import fi.opastin.guidance.workspace.Workspaces.ReadMark;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Moves read marks (G20). */
@ApplicationScoped
class ReadMarkService {

  private final Access access;
  private final Workspaces workspaces;

  ReadMarkService(Access access, Workspaces workspaces) {
    this.access = access;
    this.workspaces = workspaces;
  }

  @Transactional
  ReadMark mark(Actor actor, WorkspaceId id, long eventNumber) {
    access.enter(actor, MessageAction.MARK_READ, id.value());
    return workspaces.markRead(id, actor.accountId(), eventNumber);
  }
}
