package fi.opastin.access;

import fi.opastin.platform.database.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Adds to the access log (T24), in the transaction of the access. */
@ApplicationScoped
class AccessLogRepository {

  /** What is repeated is entered once per actor, record and slot. */
  private static final Duration SLOT = Duration.ofMinutes(10);

  /**
   * What of an entry of the log is known before the gate has said who comes.
   *
   * @param slot of what is repeated; null for what is entered each time
   */
  record Line(UUID id, String action, UUID recordId, @Nullable Long slot) {

    static Line of(Action action, UUID recordId, Instant now) {
      return new Line(
          Ids.next(),
          action.id(),
          recordId,
          action.repeated() ? now.getEpochSecond() / SLOT.toSeconds() : null);
    }
  }

  private final EntityManager entityManager;

  AccessLogRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  void write(
      UUID workspaceId,
      UUID accountId,
      Standing standing,
      @Nullable Integer consentNumber,
      Line line,
      Instant now) {
    entityManager
        .createNativeQuery(
            """
            insert into access_log (workspace_id, id, at, actor_id, standing, ground, consent_number,
              action, record_id, read_slot)
            values (:workspace, :id, :at, :actor, :standing, :ground, cast(:consent as integer),
              :action, :record, cast(:slot as bigint))
            on conflict do nothing\
            """)
        .setParameter("workspace", workspaceId)
        .setParameter("id", line.id())
        .setParameter("at", now)
        .setParameter("actor", accountId)
        .setParameter("standing", standing.name())
        .setParameter("ground", standing.ground().name())
        .setParameter("consent", consentNumber)
        .setParameter("action", line.action())
        .setParameter("record", line.recordId())
        .setParameter("slot", line.slot())
        .executeUpdate();
  }
}
