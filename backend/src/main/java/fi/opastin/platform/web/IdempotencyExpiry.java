package fi.opastin.platform.web;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/** Deletes idempotency keys after two days; every replica may do it at any time. */
@ApplicationScoped
public class IdempotencyExpiry {

  private static final Duration KEPT = Duration.ofDays(2);
  private static final String DELETE =
      """
      delete from idempotency_key where (account_id, key) in (
        select account_id, key from idempotency_key where created_at < ? order by created_at limit ?)\
      """;

  private final AgroalDataSource database;

  IdempotencyExpiry(@DataSource("jobs") AgroalDataSource database) {
    this.database = database;
  }

  /**
   * @return how many were deleted, at most so many
   */
  public int deleteOld(Instant now, int limit) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(DELETE)) {
      statement.setObject(1, now.minus(KEPT).atOffset(ZoneOffset.UTC));
      statement.setInt(2, limit);
      return statement.executeUpdate();
    }
  }
}
