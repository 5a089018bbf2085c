package fi.opastin.access;

import fi.opastin.access.AccessLogRepository.Line;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The gate to what is sent with contact forms (changes/…-contacts.sql). */
@ApplicationScoped
class InboxGateRepository {

  /**
   * @param account null if the session is over
   * @param recipient whose inbox; null if the account handles none
   * @param present false if the contact is not in this inbox
   */
  record Answer(@Nullable UUID account, @Nullable UUID recipient, boolean present) {}

  private final EntityManager entityManager;

  InboxGateRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  Answer enter(UUID sessionId, @Nullable UUID contactId, Instant now, boolean renew, Line line) {
    var row =
        (Tuple)
            entityManager
                .createNativeQuery(
                    """
                    select account, recipient, present
                    from gate.enter_inbox(:session, :now, :renew, cast(:contact as uuid), :line, :action,
                      cast(:slot as bigint))\
                    """,
                    Tuple.class)
                .setParameter("session", sessionId)
                .setParameter("now", now)
                .setParameter("renew", renew)
                .setParameter("contact", contactId)
                .setParameter("line", line.id())
                .setParameter("action", line.action())
                .setParameter("slot", line.slot())
                .getSingleResult();
    return new Answer(
        row.get("account", UUID.class),
        row.get("recipient", UUID.class),
        Boolean.TRUE.equals(row.get("present", Boolean.class)));
  }
}
