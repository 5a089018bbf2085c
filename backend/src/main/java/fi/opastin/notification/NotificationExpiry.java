package fi.opastin.notification;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;

/** Deletes notifications after 90 days; every replica may run it at any time. */
@ApplicationScoped
class NotificationExpiry {

  private static final Duration KEPT = Duration.ofDays(90);

  private final AgroalDataSource database;
  private final Clock clock;

  NotificationExpiry(@DataSource("jobs") AgroalDataSource database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Scheduled(identity = "notification-expiry", every = "1h", delayed = "3m")
  void deleteOld() throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement("delete from notification where at < ?")) {
      statement.setObject(1, clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC));
      statement.executeUpdate();
    }
  }
}
