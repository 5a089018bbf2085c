package fi.opastin.access;

import fi.opastin.access.AccessLogRepository.Line;
import fi.opastin.platform.database.StatementRepository;
import fi.opastin.platform.web.CreationKey;
import fi.opastin.platform.web.KeyAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The database's gate functions through which every transaction enters (changes/…-gate.sql). */
@ApplicationScoped
class GateRepository {

  /**
   * What the gate says of somebody who administers no organisation, and of the service's own inbox.
   */
  static final UUID NIL = new UUID(0, 0);

  enum Outcome {
    ENTERED,
    SESSION_OVER,
    ABSENT,
    CONTENT_CLOSED
  }

  /**
   * @param standing null unless entered
   * @param state null unless entered
   * @param consentNumber null unless by the customer's consent
   */
  record Answer(
      Outcome outcome,
      @Nullable Standing standingOrNull,
      @Nullable String stateOrNull,
      boolean contentOpen,
      @Nullable Integer consentNumber) {

    Standing standing() {
      return Objects.requireNonNull(standingOrNull);
    }

    String state() {
      return Objects.requireNonNull(stateOrNull);
    }
  }

  /**
   * @param account null if the session is over
   * @param serviceProvider null if the account is no expert
   */
  record NewWorkspaceAnswer(@Nullable UUID account, @Nullable UUID serviceProvider) {}

  /**
   * @param workspaceOrNull null unless entered
   * @param consentNumber null unless entered
   */
  record ConsentAnswer(
      Outcome outcome,
      @Nullable UUID workspaceOrNull,
      @Nullable Integer consentNumber,
      boolean frameOpen) {

    UUID workspace() {
      return Objects.requireNonNull(workspaceOrNull);
    }
  }

  /**
   * @param key null unless entered
   */
  record OnceAnswer(Answer entry, @Nullable KeyAnswer key) {}

  private final EntityManager entityManager;
  private final StatementRepository statements;

  GateRepository(EntityManager entityManager, StatementRepository statements) {
    this.entityManager = entityManager;
    this.statements = statements;
  }

  boolean enterPerson(UUID sessionId, Instant now, boolean renew) {
    var account =
        entityManager
            .createNativeQuery("select gate.enter_person(:session, :now, :renew)", UUID.class)
            .setParameter("session", sessionId)
            .setParameter("now", now)
            .setParameter("renew", renew)
            .getSingleResultOrNull();
    return account != null;
  }

  /** Lets in, for the transaction, also whoever has not accepted the terms of use (T18). */
  void beforeTerms() {
    entityManager
        .createNativeQuery("select 1 from gate.before_terms()", Integer.class)
        .getSingleResult();
  }

  /** Of a session that was not let in: whether only the acceptance of the terms is missing. */
  boolean awaitsTerms(UUID sessionId, Instant now) {
    return (Boolean)
        entityManager
            .createNativeQuery("select gate.awaits_terms(:session, :now)", Boolean.class)
            .setParameter("session", sessionId)
            .setParameter("now", now)
            .getSingleResult();
  }

  Answer enterWorkspace(
      UUID sessionId, UUID workspaceId, boolean content, Instant now, boolean renew, Line line) {
    return statements.row(
        """
        select outcome, standing, state, content_open, consent_number
        from gate.enter_workspace(?, ?, ?, ?, ?, ?, ?, ?, ?)\
        """,
        GateRepository::answer,
        sessionId,
        workspaceId,
        content,
        now,
        renew,
        line.id(),
        line.action(),
        line.recordId(),
        line.slot());
  }

  /** The same, and takes the key for the record that is to be created, unless it is taken. */
  OnceAnswer enterWorkspaceOnce(
      UUID sessionId,
      UUID workspaceId,
      boolean content,
      Instant now,
      boolean renew,
      Line line,
      CreationKey key) {
    return statements.row(
        """
        select outcome, standing, state, content_open, consent_number,
          key_outcome, earlier_digest, earlier_resource
        from gate.enter_workspace_once(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
        """,
        row -> {
          var entry = answer(row);
          return new OnceAnswer(
              entry, entry.outcome() == Outcome.ENTERED ? KeyAnswer.read(row, 6) : null);
        },
        sessionId,
        workspaceId,
        content,
        now,
        renew,
        line.id(),
        line.action(),
        line.recordId(),
        line.slot(),
        key.key(),
        key.digest());
  }

  private static Answer answer(ResultSet row) throws SQLException {
    var standing = row.getString(2);
    return new Answer(
        Outcome.valueOf(row.getString(1)),
        standing == null ? null : Standing.valueOf(standing),
        row.getString(3),
        row.getBoolean(4),
        row.getObject(5, Integer.class));
  }

  Answer enterAdministration(UUID sessionId, UUID workspaceId, Instant now, boolean renew) {
    var row =
        (Tuple)
            entityManager
                .createNativeQuery(
                    """
                    select outcome, state
                    from gate.enter_administration(:session, :workspace, :now, :renew)\
                    """,
                    Tuple.class)
                .setParameter("session", sessionId)
                .setParameter("workspace", workspaceId)
                .setParameter("now", now)
                .setParameter("renew", renew)
                .getSingleResult();
    return new Answer(
        Outcome.valueOf(row.get("outcome", String.class)),
        Standing.ADMINISTRATOR,
        row.get("state", String.class),
        false,
        null);
  }

  /** The administrator's organisation, {@link #NIL}, or null if the session is over. */
  @Nullable UUID enterOrganisation(UUID sessionId, Instant now, boolean renew) {
    return (UUID)
        entityManager
            .createNativeQuery("select gate.enter_organisation(:session, :now, :renew)", UUID.class)
            .setParameter("session", sessionId)
            .setParameter("now", now)
            .setParameter("renew", renew)
            .getSingleResultOrNull();
  }

  NewWorkspaceAnswer enterNewWorkspace(UUID sessionId, UUID newWorkspaceId, Instant now) {
    var row =
        (Tuple)
            entityManager
                .createNativeQuery(
                    """
                    select account, service_provider
                    from gate.enter_new_workspace(:session, :workspace, :now)\
                    """,
                    Tuple.class)
                .setParameter("session", sessionId)
                .setParameter("workspace", newWorkspaceId)
                .setParameter("now", now)
                .getSingleResult();
    return new NewWorkspaceAnswer(
        row.get("account", UUID.class), row.get("service_provider", UUID.class));
  }

  ConsentAnswer enterConsent(UUID sessionId, UUID consentId, Instant now, boolean renew) {
    var row =
        (Tuple)
            entityManager
                .createNativeQuery(
                    """
                    select outcome, workspace, consent_number, frame_open
                    from gate.enter_consent(:session, :consent, :now, :renew)\
                    """,
                    Tuple.class)
                .setParameter("session", sessionId)
                .setParameter("consent", consentId)
                .setParameter("now", now)
                .setParameter("renew", renew)
                .getSingleResult();
    return new ConsentAnswer(
        Outcome.valueOf(row.get("outcome", String.class)),
        row.get("workspace", UUID.class),
        row.get("consent_number", Integer.class),
        Boolean.TRUE.equals(row.get("frame_open", Boolean.class)));
  }

  boolean enterJob(UUID workspaceId) {
    return (Boolean)
        entityManager
            .createNativeQuery("select gate.enter_job(:workspace)", Boolean.class)
            .setParameter("workspace", workspaceId)
            .getSingleResult();
  }

  /** Whether a workspace whose last day is past has been opened to be deleted. */
  boolean enterDeletion(UUID workspaceId, Instant now) {
    return (Boolean)
        entityManager
            .createNativeQuery("select gate.enter_deletion(:workspace, :now)", Boolean.class)
            .setParameter("workspace", workspaceId)
            .setParameter("now", now)
            .getSingleResult();
  }

  /** Whether the account administers the service; null if the session is over. */
  @Nullable Boolean enterService(UUID sessionId, Instant now, boolean renew) {
    return (Boolean)
        entityManager
            .createNativeQuery("select gate.enter_service(:session, :now, :renew)", Boolean.class)
            .setParameter("session", sessionId)
            .setParameter("now", now)
            .setParameter("renew", renew)
            .getSingleResultOrNull();
  }

  boolean enterCheck(UUID workspaceId, UUID recordId) {
    return (Boolean)
        entityManager
            .createNativeQuery("select gate.enter_check(:workspace, :record)", Boolean.class)
            .setParameter("workspace", workspaceId)
            .setParameter("record", recordId)
            .getSingleResult();
  }
}
