package fi.opastin.notification;

import fi.opastin.retention.Retention;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Storage time of what the bell tells: 90 days, or as long as its workspace (G20). The choice of
 * e-mails goes with the account.
 */
@ApplicationScoped
class NotificationRetention implements Retention {

  private static final Logger LOG = Logger.getLogger(NotificationRetention.class);
  private static final Duration KEPT = Duration.ofDays(90);
  private static final String DELETE =
      """
      delete from notification where (account_id, id) in (
        select account_id, id from notification where at < ? order by at limit ?)\
      """;

  private final AgroalDataSource database;

  NotificationRetention(@DataSource("jobs") AgroalDataSource database) {
    this.database = database;
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
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(DELETE)) {
      statement.setObject(1, now.minus(KEPT).atOffset(ZoneOffset.UTC));
      statement.setInt(2, limit);
      return statement.executeUpdate();
    } catch (SQLException e) {
      LOG.warnf("Notifications cannot be deleted now (SQL state %s)", e.getSQLState());
      return 0;
    }
  }

  @Override
  public List<Planned> planned(LocalDate until, Optional<UUID> organisation) {
    return List.of();
  }
}
