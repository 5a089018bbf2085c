package fi.opastin.notification;

import fi.opastin.retention.OldRows;
import fi.opastin.retention.Retention;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;

/**
 * Storage time of what the bell tells: 90 days, or as long as its workspace (G20). The choice of
 * e-mails goes with the account.
 */
@ApplicationScoped
class NotificationRetention implements Retention {

  private static final Duration KEPT = Duration.ofDays(90);
  private static final String DELETE =
      """
      delete from notification where (account_id, id) in (
        select account_id, id from notification where at < ? order by at limit ?)\
      """;

  private final OldRows rows;

  NotificationRetention(OldRows rows) {
    this.rows = rows;
  }

  @Override
  public Kept kept() {
    return new Kept(
        "notification",
        Set.of("notification", "notification_settings"),
        "G20; GDPR 5(1)(e)",
        "90 days; the choice of e-mails with the account");
  }

  @Override
  public int erase(Instant now, int limit) {
    return rows.delete(kept(), DELETE, now.minus(KEPT).atOffset(ZoneOffset.UTC), limit);
  }
}
