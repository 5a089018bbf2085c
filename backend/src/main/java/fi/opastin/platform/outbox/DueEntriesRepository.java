package fi.opastin.platform.outbox;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The due entries of the outbox; each call is one statement and one transaction. */
@ApplicationScoped
class DueEntriesRepository {

  /**
   * An entry that nobody else takes until its lease ends.
   *
   * @param attempts how many attempts were begun, this one included
   */
  record Leased(UUID id, String topic, byte[] payload, int attempts) {}

  private static final String LEASE =
      """
      with due as materialized (
        select id from outbox where due_at <= ? order by due_at limit ? for update skip locked)
      update outbox o set due_at = ?, attempts = o.attempts + 1
      from due where o.id = due.id
      returning o.id, o.topic, o.payload, o.attempts\
      """;
  private static final String DELETE = "delete from outbox where id = ?";

  /** Not if its lease has run out and somebody else has it. */
  private static final String POSTPONE =
      "update outbox set due_at = ?, last_failure = ? where id = ? and attempts = ?";

  private static final String PUT_OFF =
      "update outbox set due_at = ?, attempts = attempts - 1 where id = ? and attempts = ?";

  private final AgroalDataSource database;

  DueEntriesRepository(@DataSource("jobs") AgroalDataSource database) {
    this.database = database;
  }

  /** Takes entries that are due; whoever was killed over one leaves it due when the lease ends. */
  List<Leased> lease(Instant now, Instant until, int limit) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(LEASE)) {
      statement.setObject(1, now.atOffset(ZoneOffset.UTC));
      statement.setInt(2, limit);
      statement.setObject(3, until.atOffset(ZoneOffset.UTC));
      var leased = new ArrayList<Leased>();
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          leased.add(
              new Leased(
                  rows.getObject(1, UUID.class),
                  rows.getString(2),
                  rows.getBytes(3),
                  rows.getInt(4)));
        }
      }
      return leased;
    }
  }

  void delete(UUID id) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(DELETE)) {
      statement.setObject(1, id);
      statement.executeUpdate();
    }
  }

  /** It is not yet time: the attempt does not count. */
  void putOff(Leased entry, Instant dueAt) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(PUT_OFF)) {
      statement.setObject(1, dueAt.atOffset(ZoneOffset.UTC));
      statement.setObject(2, entry.id());
      statement.setInt(3, entry.attempts());
      statement.executeUpdate();
    }
  }

  void postpone(Leased entry, Instant dueAt, String failure) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(POSTPONE)) {
      statement.setObject(1, dueAt.atOffset(ZoneOffset.UTC));
      statement.setString(2, failure);
      statement.setObject(3, entry.id());
      statement.setInt(4, entry.attempts());
      statement.executeUpdate();
    }
  }
}
