package fi.opastin.guidance.message;

import fi.opastin.guidance.workspace.RecordedMessage;
import fi.opastin.guidance.workspace.WaitingFor;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.notification.NoticeKind;
import fi.opastin.platform.database.StatementRepository;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Messages of the entered workspace, by event number. */
@ApplicationScoped
class MessageRepository implements PanacheRepositoryBase<Message, Message.Key> {

  private final StatementRepository statements;

  MessageRepository(StatementRepository statements) {
    this.statements = statements;
  }

  /**
   * Writes a new message of the account that has entered, counts and tells of it, and empties its
   * draft.
   *
   * @param text as the row keeps it
   * @param next whose turn it is after it
   * @return empty if the workspace takes no messages any more
   */
  Optional<RecordedMessage> post(
      Message.Key key,
      UUID authorId,
      byte[] text,
      WaitingFor next,
      NoticeKind notice,
      Instant now) {
    return statements.row(
        "select event_number, readers, unmailed from gate.post_message(?, ?, ?, ?, ?, ?, ?)",
        RecordedMessage::read,
        key.workspaceId(),
        key.id(),
        authorId,
        text,
        next.name(),
        notice.name(),
        now);
  }

  /** The newest before an event number, newest first. */
  List<Message> before(WorkspaceId workspaceId, long eventNumber, int limit) {
    return find(
            "key.workspaceId = ?1 and eventNumber < ?2 order by eventNumber desc",
            workspaceId.value(),
            eventNumber)
        .page(0, limit)
        .list();
  }

  /** What was written or retracted after an event number, in the order in which that happened. */
  List<Message> changedAfter(WorkspaceId workspaceId, long eventNumber, int limit) {
    return find(
            "key.workspaceId = ?1 and (eventNumber > ?2 or retractedEvent > ?2)"
                + " order by coalesce(retractedEvent, eventNumber)",
            workspaceId.value(),
            eventNumber)
        .page(0, limit)
        .list();
  }

  /**
   * Erases the text of a message of the account that has entered.
   *
   * @return accounts that have nothing unread any more because of it
   */
  List<UUID> retract(Message message, long eventNumber, Instant now) {
    var accounts =
        getEntityManager()
            .createNativeQuery(
                "select gate.retract_message(:workspace, :message, :event, :now)", UUID[].class)
            .setParameter("workspace", message.workspaceId())
            .setParameter("message", message.id().value())
            .setParameter("event", eventNumber)
            .setParameter("now", now)
            .getSingleResult();
    getEntityManager().refresh(message);
    return List.of((UUID[]) accounts);
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
