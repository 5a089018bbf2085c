package fi.opastin.identity.session;

import fi.opastin.platform.database.BackgroundStatementRepository;
import fi.opastin.retention.Retention;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jboss.logging.Logger;

/** Deletes sessions a day after they have ended (T21). */
@ApplicationScoped
class SessionRetention implements Retention {

  private static final Logger LOG = Logger.getLogger(SessionRetention.class);
  private static final Duration KEPT = Duration.ofDays(1);
  private static final String DELETE =
      """
      delete from session
      where id in (select id from session where expires_at < ? or ended_at < ? limit ?)\
      """;

  private final BackgroundStatementRepository statements;

  SessionRetention(BackgroundStatementRepository statements) {
    this.statements = statements;
  }

  @Override
  public Kept kept() {
    return new Kept("session", Set.of("session"), "T21; GDPR 6(1)(e), 32", "1 day after its end");
  }

  @Override
  public int erase(Instant now, int limit) {
    var before = now.minus(KEPT);
    try {
      return statements.update(DELETE, before, before, limit);
    } catch (SQLException e) {
      LOG.warnf("Sessions cannot be deleted now (SQL state %s)", e.getSQLState());
      return 0;
    }
  }
}
