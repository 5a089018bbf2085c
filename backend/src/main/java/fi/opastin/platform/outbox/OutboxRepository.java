package fi.opastin.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;

/** Adds to the outbox in the transaction of a use case. */
@ApplicationScoped
class OutboxRepository {

  private final EntityManager entityManager;

  OutboxRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  void insert(UUID id, String topic, byte[] payload, Instant now) {
    entityManager
        .createNativeQuery(
            """
            insert into outbox (id, topic, payload, created_at, due_at)
            values (:id, :topic, :payload, :now, :now)\
            """)
        .setParameter("id", id)
        .setParameter("topic", topic)
        .setParameter("payload", payload)
        .setParameter("now", now)
        .executeUpdate();
  }
}
