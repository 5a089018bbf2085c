package fi.opastin.platform.outbox;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** How much of the outbox waits that should have been carried out. */
@ApplicationScoped
public class OutboxBacklog {

  private static final String LATE =
      """
      select count(*) from (
        select from outbox
        where topic = any (?) and created_at < ? and (last_failure is not null or due_at < ?)
        limit ?) as late\
      """;

  private final AgroalDataSource database;

  OutboxBacklog(@DataSource("jobs") AgroalDataSource database) {
    this.database = database;
  }

  /**
   * How many entries have failed, or were not even tried when they were due, since an instant.
   *
   * @param most where counting ends
   */
  public int late(List<String> topics, Instant since, int most) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(LATE)) {
      var before = since.atOffset(ZoneOffset.UTC);
      statement.setArray(1, connection.createArrayOf("text", topics.toArray()));
      statement.setObject(2, before);
      statement.setObject(3, before);
      statement.setInt(4, most);
      try (var rows = statement.executeQuery()) {
        rows.next();
        return rows.getInt(1);
      }
    }
  }
}
