package fi.opastin.notification;

import fi.opastin.access.Access;
import fi.opastin.access.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.OptionalLong;

/** What an event stream reads; each time it enters anew, so that it ends with the session. */
@ApplicationScoped
@ActivateRequestContext
@Transactional
class EventReader {

  private final Access access;
  private final ChangeSource changes;
  private final NoticeRepository notices;

  EventReader(Access access, ChangeSource changes, NoticeRepository notices) {
    this.access = access;
    this.changes = changes;
    this.notices = notices;
  }

  /**
   * What there is to tell.
   *
   * @param changes oldest first
   */
  record News(List<Change> changes, Bell bell) {}

  /**
   * The number from which a new stream tells.
   *
   * @param lastSeen what the client saw last; without it the stream starts from now
   */
  long start(Actor actor, OptionalLong lastSeen) {
    access.enterOwn(actor, EventAction.FOLLOW);
    var latest = changes.latest(actor.accountId());
    return Math.min(lastSeen.orElse(latest), latest);
  }

  /** What changed after a number, and how the bell stands. */
  News since(Actor actor, long number, int limit) {
    access.enterOwn(actor, EventAction.FOLLOW);
    return new News(
        changes.since(actor.accountId(), number, limit), notices.bell(actor.accountId()));
  }
}
