package fi.opastin.guidance.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The gate's functions about who reads what a provider is sent. */
@ApplicationScoped
class ContactSettingsRepository {

  /** What became of new settings. */
  enum Outcome {
    DONE,
    STALE,
    /** Somebody who shall read is no expert of the organisation, or disabled. */
    NO_EXPERT
  }

  record Count(long total, long overdue) {}

  private final EntityManager entityManager;

  ContactSettingsRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Whether somebody reads what is sent to a provider. */
  boolean receives(UUID provider) {
    return (Boolean)
        entityManager
            .createNativeQuery("select gate.receives_contacts(:provider)", Boolean.class)
            .setParameter("provider", provider)
            .getSingleResult();
  }

  /** How many contacts the entered organisation has, by state. */
  Map<ContactState, Count> counts(Instant now) {
    var counts = new EnumMap<ContactState, Count>(ContactState.class);
    var rows =
        entityManager
            .createNativeQuery(
                "select state, total, overdue from gate.count_contacts(:now)", Tuple.class)
            .setParameter("now", now)
            .getResultList();
    for (var row : rows) {
      var tuple = (Tuple) row;
      counts.put(
          ContactState.valueOf(tuple.get(0, String.class)),
          new Count(tuple.get(1, Long.class), tuple.get(2, Long.class)));
    }
    return counts;
  }

  /** Of the entered organisation. */
  Outcome set(List<UUID> handlers, List<String> frames, int version) {
    return Outcome.valueOf(
        (String)
            entityManager
                .createNativeQuery(
                    "select gate.set_contact_form(:handlers, :frames, :version)", String.class)
                .setParameter("handlers", handlers.toArray(UUID[]::new))
                .setParameter("frames", frames.toArray(String[]::new))
                .setParameter("version", version)
                .getSingleResult());
  }
}
