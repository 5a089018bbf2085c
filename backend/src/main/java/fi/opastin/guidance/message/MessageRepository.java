package fi.opastin.guidance.message;

import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.platform.database.StatementRepository;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Messages of the entered workspace, by event number. */
@ApplicationScoped
class MessageRepository implements PanacheRepositoryBase<Message, Message.Key> {

  private final StatementRepository statements;

  MessageRepository(StatementRepository statements) {
    this.statements = statements;
  }

  /** Writes a new message of the account that has entered, and empties its draft with it. */
  void post(Message message, Instant now) {
    statements.row(
        """
        with emptied as (
          update draft set text = '', saved_at = ?, version = version + 1
          where workspace_id = ? and account_id = ?
        )
        insert into message (workspace_id, id, event_number, author_id, text, sent_at)
        values (?, ?, ?, ?, ?, ?)
        returning id\
        """,
        row -> row.getObject(1, UUID.class),
        now,
        message.workspaceId(),
        message.authorId(),
        message.workspaceId(),
        message.id().value(),
        message.eventNumber(),
        message.authorId(),
        message.text(),
        message.sentAt());
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
