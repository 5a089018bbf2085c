package fi.opastin.access;

import fi.opastin.access.AccessLogRepository.Line;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
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

  private final EntityManager entityManager;

  GateRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
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
    var row =
        (Tuple)
            entityManager
                .createNativeQuery(
                    """
                    select outcome, standing, state, content_open, consent_number
                    from gate.enter_workspace(:session, :workspace, :content, :now, :renew,
                      :line, :action, :record, cast(:slot as bigint))\
                    """,
                    Tuple.class)
                .setParameter("session", sessionId)
                .setParameter("workspace", workspaceId)
                .setParameter("content", content)
                .setParameter("now", now)
                .setParameter("renew", renew)
                .setParameter("line", line.id())
                .setParameter("action", line.action())
                .setParameter("record", line.recordId())
                .setParameter("slot", line.slot())
                .getSingleResult();
    var standing = row.get("standing", String.class);
    return new Answer(
        Outcome.valueOf(row.get("outcome", String.class)),
        standing == null ? null : Standing.valueOf(standing),
        row.get("state", String.class),
        Boolean.TRUE.equals(row.get("content_open", Boolean.class)),
        row.get("consent_number", Integer.class));
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
