package fi.opastin.identity.session;

import fi.opastin.identity.session.Device.Browser;
import fi.opastin.identity.session.Device.OperatingSystem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The sessions of whoever has entered, by the gate's functions. */
@ApplicationScoped
class OwnSessionsRepository {

  /** A live session. */
  record OwnSession(UUID id, Device device, Instant startedAt, Instant lastUsedAt) {

    private static OwnSession from(Tuple row) {
      return new OwnSession(
          row.get("id", UUID.class),
          new Device(
              Browser.valueOf(row.get("browser", String.class)),
              OperatingSystem.valueOf(row.get("operating_system", String.class))),
          row.get("started_at", Instant.class),
          row.get("last_used_at", Instant.class));
    }
  }

  private final EntityManager entityManager;

  OwnSessionsRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Last used first. */
  List<OwnSession> list(Instant now, int limit) {
    return entityManager
        .createNativeQuery(
            """
            select id, browser, operating_system, started_at, last_used_at
            from gate.own_sessions(:now, :limit)\
            """,
            Tuple.class)
        .setParameter("now", now)
        .setParameter("limit", limit)
        .getResultStream()
        .map(row -> OwnSession.from((Tuple) row))
        .toList();
  }

  /** False if it is not one of their own, or has ended before. */
  boolean end(UUID id, Instant now) {
    return (Boolean)
        entityManager
            .createNativeQuery("select gate.end_own_session(:session, :now)", Boolean.class)
            .setParameter("session", id)
            .setParameter("now", now)
            .getSingleResult();
  }

  /** Gives how many have ended. */
  int endOthers(UUID kept, Instant now) {
    return (Integer)
        entityManager
            .createNativeQuery("select gate.end_other_sessions(:kept, :now)", Integer.class)
            .setParameter("kept", kept)
            .setParameter("now", now)
            .getSingleResult();
  }
}
