package fi.opastin.identity.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.TypedParameterValue;
import org.hibernate.type.StandardBasicTypes;
import org.jspecify.annotations.Nullable;

/** The session rows, which only the gate's functions touch. */
@ApplicationScoped
class SessionRepository {

  /**
   * When a live session began and when it will end by itself.
   *
   * @param termsDueOn the day from which terms must have been accepted that have not been (T18)
   */
  record Limits(
      Instant startedAt,
      Instant idleExpiresAt,
      Instant absoluteExpiresAt,
      @Nullable LocalDate termsDueOn) {}

  /** A session that has just been ended. */
  record Ended(UUID accountId, byte @Nullable [] idToken) {}

  private final EntityManager entityManager;

  SessionRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  void begin(
      UUID id,
      UUID accountId,
      Login login,
      Instant now,
      Duration idle,
      Instant expiresAt,
      byte @Nullable [] idToken) {
    entityManager
        .createNativeQuery(
            """
            select 1 from gate.begin_session(
              :session, :account, :provider, :now, cast(:idle as integer), :expires, :idToken,
              :browser, :system, :providerSession)\
            """,
            Integer.class)
        .setParameter("session", id)
        .setParameter("account", accountId)
        .setParameter("provider", login.provider().name())
        .setParameter("now", now)
        .setParameter("idle", Math.toIntExact(idle.toSeconds()))
        .setParameter("expires", expiresAt)
        .setParameter("idToken", TypedParameterValue.of(StandardBasicTypes.BINARY, idToken))
        .setParameter("browser", login.device().browser().name())
        .setParameter("system", login.device().system().name())
        .setParameter(
            "providerSession",
            TypedParameterValue.of(
                StandardBasicTypes.BINARY,
                login.providerSession() == null ? null : login.providerSession().hash()))
        .getSingleResult();
  }

  Optional<Limits> limits(UUID id, Instant now) {
    var row =
        (Tuple)
            entityManager
                .createNativeQuery(
                    """
                    select started_at, idle_expires_at, expires_at, terms_due_on
                    from gate.session_status(:session, :now)\
                    """,
                    Tuple.class)
                .setParameter("session", id)
                .setParameter("now", now)
                .getSingleResultOrNull();
    return Optional.ofNullable(row)
        .map(limits ->
            new Limits(
                limits.get(0, Instant.class),
                limits.get(1, Instant.class),
                limits.get(2, Instant.class),
                limits.get(3, LocalDate.class)));
  }

  /** Empty if it has ended before. */
  Optional<Ended> end(UUID id, Instant now) {
    var row =
        (Tuple)
            entityManager
                .createNativeQuery(
                    "select account_id, id_token from gate.end_session(:session, :now)",
                    Tuple.class)
                .setParameter("session", id)
                .setParameter("now", now)
                .getSingleResultOrNull();
    return Optional.ofNullable(row)
        .map(ended -> new Ended(ended.get(0, UUID.class), ended.get(1, byte[].class)));
  }
}
