package fi.opastin.access.seal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Reads chains, seals, heads and log as {@code opastin_audit}, all as of one moment. */
final class SealedLogRepository {

  private static final int ROWS_AT_A_TIME = 1_000;

  private final Connection connection;

  /**
   * @param connection of {@code opastin_audit}, fresh
   */
  SealedLogRepository(Connection connection) throws SQLException {
    this.connection = connection;
    connection.setReadOnly(true);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    connection.setAutoCommit(false);
  }

  /** Every chain of which anything is left. */
  void forEachChain(Consumer<Chain> action) throws SQLException {
    try (var statement =
        connection.prepareStatement(
            """
            select found.id, c.workspace_id
            from (select id from access_chain union select chain_id from access_seal
                  union select chain_id from access_head) found
              left join access_chain c on c.id = found.id
            order by found.id\
            """)) {
      statement.setFetchSize(ROWS_AT_A_TIME);
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          var id = rows.getObject(1, UUID.class);
          var workspaceId = rows.getObject(2, UUID.class);
          action.accept(
              new Chain(id, seals(id), heads(id), workspaceId == null ? null : log(workspaceId)));
        }
      }
    }
  }

  /** How many entries wait for their seal. */
  long waiting() throws SQLException {
    try (var statement = connection.prepareStatement("select count(*) from access_unsealed")) {
      return number(statement);
    }
  }

  /** How many entries have neither a chain nor a place among those that wait. */
  long lost() throws SQLException {
    try (var statement =
        connection.prepareStatement(
            """
            select count(*) from access_log l
            where not exists (select from access_chain c where c.workspace_id = l.workspace_id)
              and not exists (
                select from access_unsealed u where u.workspace_id = l.workspace_id and u.entry_id = l.id)\
            """)) {
      return number(statement);
    }
  }

  private List<Seal> seals(UUID chainId) throws SQLException {
    try (var statement =
        connection.prepareStatement(
            """
            select number, digest, chain_hash from access_seal where chain_id = ? order by number\
            """)) {
      return list(
          statement,
          chainId,
          row ->
              new Seal(row.getLong(1), Digest.kept(row.getBytes(2)), Digest.kept(row.getBytes(3))));
    }
  }

  private List<SignedHead> heads(UUID chainId) throws SQLException {
    try (var statement =
        connection.prepareStatement(
            """
            select number, chain_hash, signed_at, key_id, signature
            from access_head where chain_id = ? order by number\
            """)) {
      return list(
          statement,
          chainId,
          row ->
              new SignedHead(
                  new Head(
                      chainId,
                      row.getLong(1),
                      Digest.kept(row.getBytes(2)),
                      row.getObject(3, OffsetDateTime.class).toInstant(),
                      row.getString(4)),
                  row.getBytes(5)));
    }
  }

  private Chain.Log log(UUID workspaceId) throws SQLException {
    try (var entries =
            connection.prepareStatement(
                """
                select workspace_id, id, at, actor_id, standing, ground, consent_number, action,
                  record_id, read_slot, salt
                from access_log where workspace_id = ?\
                """);
        var waiting =
            connection.prepareStatement(
                """
                select count(*) from access_unsealed u join access_log l
                  on l.workspace_id = u.workspace_id and l.id = u.entry_id
                where u.workspace_id = ?\
                """)) {
      waiting.setObject(1, workspaceId);
      return new Chain.Log(list(entries, workspaceId, row -> entry(row).digest()), number(waiting));
    }
  }

  private static SealedEntry entry(ResultSet row) throws SQLException {
    return new SealedEntry(
        row.getObject(1, UUID.class),
        row.getObject(2, UUID.class),
        row.getObject(3, OffsetDateTime.class).toInstant(),
        row.getObject(4, UUID.class),
        row.getString(5),
        row.getString(6),
        row.getObject(7, Integer.class),
        row.getString(8),
        row.getObject(9, UUID.class),
        row.getObject(10, Long.class),
        row.getBytes(11));
  }

  private static long number(PreparedStatement statement) throws SQLException {
    try (var rows = statement.executeQuery()) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private static <T> List<T> list(PreparedStatement statement, UUID id, Row<T> row)
      throws SQLException {
    statement.setObject(1, id);
    try (var rows = statement.executeQuery()) {
      var list = new ArrayList<T>();
      while (rows.next()) {
        list.add(row.read(rows));
      }
      return list;
    }
  }

  private interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }
}
