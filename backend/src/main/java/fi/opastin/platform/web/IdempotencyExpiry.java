package fi.opastin.platform.web;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;

/** Deletes idempotency keys after two days; every replica may run it at any time. */
@ApplicationScoped
class IdempotencyExpiry {

  private static final Duration KEPT = Duration.ofDays(2);

  private final AgroalDataSource database;
  private final Clock clock;

  IdempotencyExpiry(@DataSource("jobs") AgroalDataSource database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Scheduled(identity = "idempotency-expiry", every = "1h", delayed = "2m")
  void deleteOld() throws SQLException {
    try (var connection = database.getConnection();
        var statement =
            connection.prepareStatement("delete from idempotency_key where created_at < ?")) {
      statement.setObject(1, clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC));
      statement.executeUpdate();
    }
  }
}
