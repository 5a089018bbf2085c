package fi.opastin.guidance.message;

import fi.opastin.access.Access;
import fi.opastin.access.Actor;
import fi.opastin.guidance.workspace.WaitingFor;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.guidance.workspace.Workspaces;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** Whose turn it is, when people know better than the last message tells. */
@ApplicationScoped
class WaitingForService {

  private final Access access;
  private final Workspaces workspaces;

  WaitingForService(Access access, Workspaces workspaces) {
    this.access = access;
    this.workspaces = workspaces;
  }

  /** False if the workspace has stopped taking changes since it was entered. */
  @Transactional
  boolean set(Actor actor, WorkspaceId id, @Nullable WaitingFor side) {
    access.enter(actor, MessageAction.SET_WAITING_FOR, id.value());
    if (workspaces.record(id, actor.accountId()).isEmpty()) {
      return false;
    }
    workspaces.waitFor(id, side);
    return true;
  }
}
