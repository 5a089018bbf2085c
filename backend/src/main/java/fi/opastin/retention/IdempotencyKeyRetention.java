package fi.opastin.retention;

import fi.opastin.platform.web.IdempotencyExpiry;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Set;
import org.jboss.logging.Logger;

/** Storage time of idempotency keys; the platform itself knows nothing of storage times. */
@ApplicationScoped
class IdempotencyKeyRetention implements Retention {

  private static final Logger LOG = Logger.getLogger(IdempotencyKeyRetention.class);

  private final IdempotencyExpiry keys;

  IdempotencyKeyRetention(IdempotencyExpiry keys) {
    this.keys = keys;
  }

  @Override
  public Kept kept() {
    return new Kept(
        "idempotency-key",
        Set.of("idempotency_key"),
        "so that a repeated request creates nothing; GDPR 5(1)(f)",
        "2 days");
  }

  @Override
  public int erase(Instant now, int limit) {
    try {
      return keys.deleteOld(now, limit);
    } catch (SQLException e) {
      LOG.warnf("Idempotency keys cannot be deleted now (SQL state %s)", e.getSQLState());
      return 0;
    }
  }
}
