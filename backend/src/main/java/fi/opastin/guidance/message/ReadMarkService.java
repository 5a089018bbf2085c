package fi.opastin.guidance.message;

import fi.opastin.access.Access;
import fi.opastin.access.Actor;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.guidance.workspace.Workspaces;
import fi.opastin.guidance.workspace.Workspaces.ReadMark;
import fi.opastin.notification.Notices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Moves read marks (G20). */
@ApplicationScoped
class ReadMarkService {

  private final Access access;
  private final Workspaces workspaces;
  private final Notices notices;

  ReadMarkService(Access access, Workspaces workspaces, Notices notices) {
    this.access = access;
    this.workspaces = workspaces;
    this.notices = notices;
  }

  @Transactional
  ReadMark mark(Actor actor, WorkspaceId id, long eventNumber) {
    access.enter(actor, MessageAction.MARK_READ, id.value());
    var mark = workspaces.markRead(id, actor.accountId(), eventNumber);
    if (mark.unread() == 0) {
      notices.settle(MessageNotice.NEW_MESSAGE, id.value(), actor.accountId());
    }
    return mark;
  }
}
