package fi.opastin.identity.staff;

import fi.opastin.retention.OldRows;
import fi.opastin.retention.Retention;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;

/** Deletes links that nobody has used a day after they have expired. */
@ApplicationScoped
class StaffLinkRetention implements Retention {

  private static final Duration KEPT = Duration.ofDays(1);
  private static final String DELETE =
      """
      delete from staff_link
      where account_id in (select account_id from staff_link where expires_at < ? limit ?)\
      """;

  private final OldRows rows;

  StaffLinkRetention(OldRows rows) {
    this.rows = rows;
  }

  @Override
  public Kept kept() {
    return new Kept(
        "staff-link", Set.of("staff_link"), "GDPR 6(1)(e), 32", "until used or 1 day after expiry");
  }

  @Override
  public int erase(Instant now, int limit) {
    return rows.delete(kept(), DELETE, now.minus(KEPT).atOffset(ZoneOffset.UTC), limit);
  }
}
