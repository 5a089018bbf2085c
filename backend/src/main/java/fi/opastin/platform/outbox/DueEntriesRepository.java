package fi.opastin.platform.outbox;

import fi.opastin.platform.database.BackgroundStatementRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
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

  private final BackgroundStatementRepository statements;

  DueEntriesRepository(BackgroundStatementRepository statements) {
    this.statements = statements;
  }

  /** Takes entries that are due; whoever was killed over one leaves it due when the lease ends. */
  List<Leased> lease(Instant now, Instant until, int limit) throws SQLException {
    return statements.rows(LEASE, DueEntriesRepository::leased, now, limit, until);
  }

  private static Leased leased(ResultSet row) throws SQLException {
    return new Leased(
        row.getObject(1, UUID.class), row.getString(2), row.getBytes(3), row.getInt(4));
  }

  void delete(UUID id) throws SQLException {
    statements.update(DELETE, id);
  }

  /** It is not yet time: the attempt does not count. */
  void putOff(Leased entry, Instant dueAt) throws SQLException {
    statements.update(PUT_OFF, dueAt, entry.id(), entry.attempts());
  }

  void postpone(Leased entry, Instant dueAt, String failure) throws SQLException {
    statements.update(POSTPONE, dueAt, failure, entry.id(), entry.attempts());
  }
}
