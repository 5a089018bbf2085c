package fi.opastin.identity.session;

import fi.opastin.access.Access;
import fi.opastin.access.Actor;
import fi.opastin.identity.session.OwnSessionsRepository.OwnSession;
import fi.opastin.notification.Changed;
import fi.opastin.platform.problem.CommonProblem;
import fi.opastin.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** On which devices somebody is signed in, and ending that from another one (T21). */
@ApplicationScoped
class OwnSessionsService {

  /** Nobody has more devices; a flood of logins does not make a long answer. */
  private static final int MOST = 50;

  private final Access access;
  private final OwnSessionsRepository sessions;
  private final Event<Changed> changed;
  private final Clock clock;

  OwnSessionsService(
      Access access, OwnSessionsRepository sessions, Event<Changed> changed, Clock clock) {
    this.access = access;
    this.sessions = sessions;
    this.changed = changed;
    this.clock = clock;
  }

  @Transactional
  List<OwnSession> list(Actor actor) {
    access.enterOwn(actor, SessionAction.LIST);
    return sessions.list(clock.instant(), MOST);
  }

  /**
   * @throws ProblemException not-possible-now for the session of the one who asks: that is signing
   *     out, which also takes the cookie away
   */
  @Transactional
  void end(Actor actor, UUID session) {
    access.enterOwn(actor, SessionAction.END_OTHER);
    if (session.equals(actor.sessionId())) {
      throw new ProblemException(CommonProblem.NOT_POSSIBLE_NOW);
    }
    if (!sessions.end(session, clock.instant())) {
      throw new ProblemException(CommonProblem.NOT_FOUND);
    }
    closeStreams(actor);
  }

  @Transactional
  void endOthers(Actor actor) {
    access.enterOwn(actor, SessionAction.END_OTHER);
    if (sessions.endOthers(actor.sessionId(), clock.instant()) > 0) {
      closeStreams(actor);
    }
  }

  /** On all replicas: each stream of the account looks whether its session still lives. */
  private void closeStreams(Actor actor) {
    changed.fire(new Changed(List.of(actor.accountId())));
  }
}
