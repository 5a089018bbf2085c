package fi.opastin.service.interruption;

import fi.opastin.platform.time.Finland;
import fi.opastin.retention.OldRows;
import fi.opastin.retention.Retention;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;

/** Deletes interruptions a year after they have ended. */
@ApplicationScoped
class InterruptionRetention implements Retention {

  private static final String DELETE =
      """
      delete from interruption
      where id in (select id from interruption where ended_at < ? limit ?)\
      """;

  private final OldRows rows;

  InterruptionRetention(OldRows rows) {
    this.rows = rows;
  }

  @Override
  public Kept kept() {
    return new Kept(
        "interruption", Set.of("interruption"), "T19: names no person", "12 months after its end");
  }

  @Override
  public int erase(Instant now, int limit) {
    return rows.delete(
        kept(), DELETE, now.atZone(Finland.ZONE).minusYears(1).toOffsetDateTime(), limit);
  }
}
