package fi.opastin.access;

import fi.opastin.access.AccessLogRepository.Line;
import fi.opastin.platform.problem.CommonProblem;
import fi.opastin.platform.problem.ProblemException;
import fi.opastin.platform.web.CreationKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The one decision point. The first line of every use case enters here, exactly once per
 * transaction: that asks the database whether the session lives and whether this actor may be there
 * now, opens the rows for the transaction, checks the action's rule and writes the access log.
 *
 * <p>Refusals: not signed in (401), terms not accepted (403), absence (404) for whatever is not the
 * actor's, forbidden (403) where the actor is known to be there but the action is another's, not
 * possible now (409) where the state does not allow it.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Access {

  private final GateRepository gate;
  private final InboxGateRepository inboxes;
  private final AccessLogRepository log;
  private final AccessTrace trace;
  private final Clock clock;

  Access(
      GateRepository gate,
      InboxGateRepository inboxes,
      AccessLogRepository log,
      AccessTrace trace,
      Clock clock) {
    this.gate = gate;
    this.inboxes = inboxes;
    this.log = log;
    this.trace = trace;
    this.clock = clock;
  }

  /** Enters the actor's own data and lists. */
  public void enterOwn(Actor actor, Action action) {
    openBeforeTerms(action);
    if (!gate.enterPerson(actor.sessionId(), clock.instant(), action.rule().renewsSession())) {
      throw notLetIn(actor);
    }
    admit(actor, action, true);
  }

  /** Whether the actor's roles allow an action that is bound to no workspace. */
  public boolean offers(Actor actor, Action action) {
    return action.rule().permitsRole(actor);
  }

  /** Enters a workspace for an action on the workspace itself. */
  public Entry enter(Actor actor, Action action, UUID workspaceId) {
    return enter(actor, action, workspaceId, workspaceId);
  }

  /**
   * Enters a workspace. The gate writes the access log when it opens: nobody comes in without. A
   * refusal takes the transaction back, and the entry with it.
   *
   * @param recordId the record that the action concerns, for the access log
   */
  public Entry enter(Actor actor, Action action, UUID workspaceId, UUID recordId) {
    openBeforeTerms(action);
    var rule = action.rule();
    var now = clock.instant();
    var answer =
        gate.enterWorkspace(
            actor.sessionId(),
            workspaceId,
            rule.touchesContent(),
            now,
            rule.renewsSession(),
            Line.of(action, recordId, now));
    return entered(actor, action, workspaceId, answer);
  }

  /**
   * Enters a workspace to create something in it once, and takes the request's key with it.
   *
   * @param newRecordId what will be created unless an earlier request has done so
   */
  public OnceEntry enterOnce(
      Actor actor, Action action, UUID workspaceId, UUID newRecordId, CreationKey key) {
    openBeforeTerms(action);
    var rule = action.rule();
    var now = clock.instant();
    var answer =
        gate.enterWorkspaceOnce(
            actor.sessionId(),
            workspaceId,
            rule.touchesContent(),
            now,
            rule.renewsSession(),
            Line.of(action, newRecordId, now),
            key);
    var entry = entered(actor, action, workspaceId, answer.entry());
    return new OnceEntry(entry, Objects.requireNonNull(answer.key()));
  }

  /**
   * Enters a workspace for the administrator of its organisation, who is no participant and sees
   * nothing of its content (G6, G10). For everybody else it is absent.
   */
  public Entry enterAdministration(Actor actor, Action action, UUID workspaceId) {
    var now = clock.instant();
    var answer =
        gate.enterAdministration(
            actor.sessionId(), workspaceId, now, action.rule().renewsSession());
    var entry = entered(actor, action, workspaceId, answer);
    log.write(
        workspaceId,
        actor.accountId(),
        entry.standing(),
        null,
        Line.of(action, workspaceId, now),
        now);
    return entry;
  }

  /**
   * Enters what concerns the administrator's organisation as a whole.
   *
   * @return the organisation
   */
  public UUID enterOrganisation(Actor actor, Action action) {
    var organisation =
        gate.enterOrganisation(actor.sessionId(), clock.instant(), action.rule().renewsSession());
    var id = live(actor, organisation);
    admit(actor, action, !id.equals(GateRepository.NIL));
    return id;
  }

  /**
   * Enters for an invited expert who answers: a consent that names somebody else is absent. The
   * frame of the workspace opens only when the customer has consented (G7); then the answer is in
   * the access log, too.
   */
  public ConsentEntry enterConsent(Actor actor, Action action, UUID consentId) {
    var now = clock.instant();
    var answer =
        gate.enterConsent(actor.sessionId(), consentId, now, action.rule().renewsSession());
    requireEntered(actor, answer.outcome());
    require(action.rule().permitsRole(actor), CommonProblem.FORBIDDEN);
    var entry = new ConsentEntry(answer.workspace(), answer.frameOpen());
    if (entry.frameOpen()) {
      log.write(
          entry.workspaceId(),
          actor.accountId(),
          Standing.EXPERT,
          answer.consentNumber(),
          Line.of(action, consentId, now),
          now);
    }
    trace.entered(action);
    return entry;
  }

  /** Enters what concerns the service as a whole, for its administrator. */
  public void enterService(Actor actor, Action action) {
    var administrator =
        gate.enterService(actor.sessionId(), clock.instant(), action.rule().renewsSession());
    admit(actor, action, live(actor, administrator));
  }

  /**
   * Enters the inbox of whoever handles what is sent with a contact form (G5): of the own provider,
   * or of the service, for its administrator.
   *
   * @return the provider; empty: the service itself
   */
  public Optional<UUID> enterInbox(Actor actor, Action action) {
    return inbox(actor, action, null);
  }

  /** Enters it for one contact. The gate writes down who comes; another inbox's is absent. */
  public void enterInbox(Actor actor, Action action, UUID contactId) {
    inbox(actor, action, contactId);
  }

  private Optional<UUID> inbox(Actor actor, Action action, @Nullable UUID contactId) {
    var now = clock.instant();
    var answer =
        inboxes.enter(
            actor.sessionId(),
            contactId,
            now,
            action.rule().renewsSession(),
            Line.of(action, contactId == null ? GateRepository.NIL : contactId, now));
    live(actor, answer.account());
    var recipient = answer.recipient();
    require(recipient != null && action.rule().permitsRole(actor), CommonProblem.FORBIDDEN);
    require(answer.present(), CommonProblem.NOT_FOUND);
    trace.entered(action);
    return Optional.ofNullable(recipient).filter(provider -> !provider.equals(GateRepository.NIL));
  }

  private Entry entered(
      Actor actor, Action action, UUID workspaceId, GateRepository.Answer answer) {
    requireEntered(actor, answer.outcome());
    var entry =
        new Entry(
            actor,
            workspaceId,
            answer.standing(),
            answer.state(),
            answer.contentOpen(),
            answer.consentNumber());
    require(action.rule().permitsRole(actor), CommonProblem.NOT_FOUND);
    require(action.rule().knows(entry.standing()), CommonProblem.FORBIDDEN);
    require(entry.permits(action), CommonProblem.NOT_POSSIBLE_NOW);
    trace.entered(action);
    return entry;
  }

  /**
   * Enters a workspace that is about to be created.
   *
   * @return the service provider of the expert
   */
  public UUID enterNew(Actor actor, Action action, UUID newWorkspaceId) {
    var answer = gate.enterNewWorkspace(actor.sessionId(), newWorkspaceId, clock.instant());
    live(actor, answer.account());
    admit(actor, action, answer.serviceProvider() != null);
    return Objects.requireNonNull(answer.serviceProvider());
  }

  /** Writes the access log where a workspace or a participation has just come into being. */
  public void logBeginning(UUID accountId, Standing standing, Action action, UUID workspaceId) {
    var now = clock.instant();
    log.write(workspaceId, accountId, standing, null, Line.of(action, workspaceId, now), now);
  }

  /**
   * Enters the frame of a workspace for background work; its content stays closed.
   *
   * @return false if the workspace is gone
   */
  public boolean enterJob(UUID workspaceId) {
    return gate.enterJob(workspaceId);
  }

  /**
   * Enters a workspace whose last day is past, with its content, for the job that deletes it (G13).
   *
   * @return false if it is not due, or gone, or another replica is at it
   */
  public boolean enterDeletion(UUID workspaceId, Instant now) {
    return gate.enterDeletion(workspaceId, now);
  }

  /**
   * Enters one record of a workspace that waits for its check by a machine: nobody reads it, so
   * nothing is logged, and nothing else that is written there opens.
   *
   * @return false if the record waits for none, or is gone
   */
  public boolean enterCheck(UUID workspaceId, UUID recordId) {
    return gate.enterCheck(workspaceId, recordId);
  }

  /**
   * For what is bound to no workspace.
   *
   * @param concerned whether the actor has to do with it at all
   */
  private void admit(Actor actor, Action action, boolean concerned) {
    require(concerned && action.rule().permitsRole(actor), CommonProblem.FORBIDDEN);
    trace.entered(action);
  }

  private static void require(boolean holds, CommonProblem refusal) {
    if (!holds) {
      throw new ProblemException(refusal);
    }
  }

  /** What the gate has answered; null says that it has not let the session in. */
  private <T> T live(Actor actor, @Nullable T answer) {
    if (answer == null) {
      throw notLetIn(actor);
    }
    return answer;
  }

  private void requireEntered(Actor actor, GateRepository.Outcome outcome) {
    switch (outcome) {
      case SESSION_OVER -> throw notLetIn(actor);
      case ABSENT -> throw new ProblemException(CommonProblem.NOT_FOUND);
      case CONTENT_CLOSED -> throw new ProblemException(CommonProblem.NOT_POSSIBLE_NOW);
      case ENTERED -> {
        // what else the rule asks is checked by whoever has entered
      }
    }
  }

  /** What can be done without is rare: only there it costs a question of its own. */
  private void openBeforeTerms(Action action) {
    if (!action.rule().needsTerms()) {
      gate.beforeTerms();
    }
  }

  /** The session is over, or lives and waits for the terms of use to be accepted (T18). */
  private ProblemException notLetIn(Actor actor) {
    return new ProblemException(
        gate.awaitsTerms(actor.sessionId(), clock.instant())
            ? CommonProblem.TERMS_NOT_ACCEPTED
            : CommonProblem.NOT_SIGNED_IN);
  }
}
