package fi.opastin.service.announcement;

import fi.opastin.access.Access;
import fi.opastin.access.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Announcements as those read them for whom they are. */
@ApplicationScoped
class AnnouncementReader {

  /** More than anybody would read. */
  private static final int MOST = 20;

  private final Access access;
  private final AnnouncementRepository announcements;
  private final Clock clock;

  AnnouncementReader(Access access, AnnouncementRepository announcements, Clock clock) {
    this.access = access;
    this.announcements = announcements;
    this.clock = clock;
  }

  /**
   * What is told.
   *
   * @param now the time by which it is ahead or now
   */
  record Found(List<Announcement> announcements, Instant now) {}

  /** What everybody is told, logged in or not. */
  @Transactional
  Found forEverybody() {
    return found(List.of(Audience.EVERYBODY));
  }

  /** What the actor is told, what is for everybody included. */
  @Transactional
  Found forActor(Actor actor) {
    access.enterOwn(actor, AnnouncementAction.READ);
    return found(Audience.of(actor.roles()));
  }

  private Found found(List<Audience> audiences) {
    var now = clock.instant();
    return new Found(announcements.told(audiences, now, MOST), now);
  }
}
