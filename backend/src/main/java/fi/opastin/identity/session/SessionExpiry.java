package fi.opastin.identity.session;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;

/** Deletes sessions a day after they have ended; every replica may run it at any time. */
@ApplicationScoped
class SessionExpiry {

  private static final Duration KEPT = Duration.ofDays(1);

  private final AgroalDataSource database;
  private final Clock clock;

  SessionExpiry(@DataSource("jobs") AgroalDataSource database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Scheduled(identity = "session-expiry", every = "15m", delayed = "1m")
  void deleteOld() throws SQLException {
    var before = clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC);
    try (var connection = database.getConnection();
        var statement =
            connection.prepareStatement(
                "delete from session where expires_at < ? or ended_at < ?")) {
      statement.setObject(1, before);
      statement.setObject(2, before);
      statement.executeUpdate();
    }
  }
}
