package fi.opastin.guidance.statistics;

import fi.opastin.guidance.statistics.WaitingRow.Place;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** What waits to be counted, as the nightly job reads and takes it away. */
@ApplicationScoped
class WaitingRowsRepository {

  private static final Logger LOG = Logger.getLogger(WaitingRowsRepository.class);

  /** Without those of workspaces that are still active, if they wait for the closing. */
  private static final String READ =
      """
      select s.id, s.workspace_id, s.after_closing, s.payload, a.id, w.service_provider_id,
        coalesce(a.language, 'fi'), w.closes_on
      from statistics_waiting s
        join workspace w on w.id = s.workspace_id
        left join (participation p join account a on a.id = p.account_id and a.kind = 'CUSTOMER')
          on p.workspace_id = s.workspace_id
      where not s.after_closing or w.state <> 'ACTIVE' or w.closes_on < ?\
      """;

  private static final String ADD =
      """
      insert into statistics_waiting (id, workspace_id, after_closing, payload) values (?, ?, ?, ?)\
      """;
  private static final String TAKE_AWAY = "delete from statistics_waiting where id = any (?)";
  private static final String DESTROYED = "delete from statistics_destroyed";
  private static final String COUNTING = "select set_config('opastin.counting', 'yes', true)";

  private final ContributionCipher cipher;

  WaitingRowsRepository(ContributionCipher cipher) {
    this.cipher = cipher;
  }

  List<WaitingRow> read(Connection connection, LocalDate today) throws SQLException {
    var waiting = new ArrayList<WaitingRow>();
    var unreadable = 0;
    try (var statement = connection.prepareStatement(READ)) {
      statement.setObject(1, today);
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          var row = row(rows);
          row.ifPresent(waiting::add);
          unreadable += row.isPresent() ? 0 : 1;
        }
      }
    }
    if (unreadable > 0) {
      LOG.errorf("Statistics: %d contributions cannot be opened with this key", unreadable);
    }
    return waiting;
  }

  /** Empty if it does not open: it stays until its workspace goes. */
  private Optional<WaitingRow> row(ResultSet row) throws SQLException {
    var id = row.getObject(1, UUID.class);
    var workspaceId = row.getObject(2, UUID.class);
    var account = row.getObject(5, UUID.class);
    var place =
        new Place(
            account == null ? workspaceId : account,
            row.getObject(6, UUID.class),
            row.getString(7),
            row.getObject(8, LocalDate.class));
    try {
      var contribution = cipher.decrypt(id, row.getBytes(4));
      return Optional.of(new WaitingRow(id, workspaceId, row.getBoolean(3), contribution, place));
    } catch (IllegalStateException e) {
      return Optional.empty();
    }
  }

  void add(Connection connection, Collection<WaitingRow> more) throws SQLException {
    try (var statement = connection.prepareStatement(ADD)) {
      for (var row : more) {
        statement.setObject(1, row.id());
        statement.setObject(2, row.workspaceId());
        statement.setBoolean(3, row.afterClosing());
        statement.setBytes(4, cipher.encrypt(row.id(), row.contribution()));
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  /** Rows that have gone with their workspace meanwhile are not missed. */
  void takeAway(Connection connection, Collection<UUID> ids) throws SQLException {
    if (ids.isEmpty()) {
      return;
    }
    try (var counting = connection.prepareStatement(COUNTING);
        var statement = connection.prepareStatement(TAKE_AWAY)) {
      counting.execute();
      statement.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
      statement.executeUpdate();
    }
  }

  /** How many have gone uncounted with their workspaces since it was asked last. */
  int destroyed(Connection connection) throws SQLException {
    try (var statement = connection.prepareStatement(DESTROYED)) {
      return statement.executeUpdate();
    }
  }
}
