package fi.opastin.identity.session;

import fi.opastin.retention.OldRows;
import fi.opastin.retention.Retention;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;

/** Forgets used logout tokens after a day; they are taken for minutes only (T21). */
@ApplicationScoped
class LogoutTokenRetention implements Retention {

  private static final Duration KEPT = Duration.ofDays(1);
  private static final String DELETE =
      """
      delete from logout_token
      where hash in (select hash from logout_token where received_at < ? limit ?)\
      """;

  private final OldRows rows;

  LogoutTokenRetention(OldRows rows) {
    this.rows = rows;
  }

  @Override
  public Kept kept() {
    return new Kept(
        "logout-token", Set.of("logout_token"), "T21; GDPR 6(1)(e), 32", "1 day after its use");
  }

  @Override
  public int erase(Instant now, int limit) {
    return rows.delete(kept(), DELETE, now.minus(KEPT).atOffset(ZoneOffset.UTC), limit);
  }
}
