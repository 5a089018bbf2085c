package fi.opastin.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Adds to the outbox in the transaction of a use case. */
@ApplicationScoped
class OutboxRepository {

  private final EntityManager entityManager;

  OutboxRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /**
   * @param payload encrypted
   */
  record Row(
      UUID id,
      byte[] payload,
      @Nullable UUID workspaceId,
      @Nullable UUID accountId,
      Instant dueAt) {}

  void insert(String topic, List<Row> rows, Instant now) {
    entityManager
        .createNativeQuery(
            """
            insert into outbox (id, topic, payload, workspace_id, account_id, created_at, due_at)
            select added.id, :topic, added.payload, added.workspace_id, added.account_id, :now,
              added.due_at
            from unnest(:ids, :payloads, :workspaces, :accounts, :due)
              as added (id, payload, workspace_id, account_id, due_at)\
            """)
        .setParameter("topic", topic)
        .setParameter("ids", rows.stream().map(Row::id).toArray(UUID[]::new))
        .setParameter("payloads", rows.stream().map(Row::payload).toArray(byte[][]::new))
        .setParameter("workspaces", rows.stream().map(Row::workspaceId).toArray(UUID[]::new))
        .setParameter("accounts", rows.stream().map(Row::accountId).toArray(UUID[]::new))
        .setParameter("due", rows.stream().map(Row::dueAt).toArray(Instant[]::new))
        .setParameter("now", now)
        .executeUpdate();
  }
}
