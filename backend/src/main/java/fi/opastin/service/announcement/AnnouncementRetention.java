package fi.opastin.service.announcement;

import fi.opastin.platform.time.Finland;
import fi.opastin.retention.OldRows;
import fi.opastin.retention.Retention;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;

/** Deletes announcements a year after they have ended. */
@ApplicationScoped
class AnnouncementRetention implements Retention {

  private static final String DELETE =
      """
      delete from announcement
      where id in (select id from announcement where ends_at < ? limit ?)\
      """;

  private final OldRows rows;

  AnnouncementRetention(OldRows rows) {
    this.rows = rows;
  }

  @Override
  public Kept kept() {
    return new Kept(
        "announcement", Set.of("announcement"), "T19: names no person", "12 months after its end");
  }

  @Override
  public int erase(Instant now, int limit) {
    return rows.delete(
        kept(), DELETE, now.atZone(Finland.ZONE).minusYears(1).toOffsetDateTime(), limit);
  }
}
