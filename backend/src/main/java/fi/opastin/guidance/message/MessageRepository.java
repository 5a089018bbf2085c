package fi.opastin.guidance.message;

import fi.opastin.guidance.workspace.WorkspaceId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Messages of the entered workspace, by event number. */
@ApplicationScoped
class MessageRepository implements PanacheRepositoryBase<Message, Message.Key> {

  /** The newest before an event number, newest first. */
  List<Message> before(WorkspaceId workspaceId, long eventNumber, int limit) {
    return find(
            "key.workspaceId = ?1 and eventNumber < ?2 order by eventNumber desc",
            workspaceId.value(),
            eventNumber)
        .page(0, limit)
        .list();
  }

  /** The oldest after an event number, oldest first. */
  List<Message> after(WorkspaceId workspaceId, long eventNumber, int limit) {
    return find(
            "key.workspaceId = ?1 and eventNumber > ?2 order by eventNumber",
            workspaceId.value(),
            eventNumber)
        .page(0, limit)
        .list();
  }
}
