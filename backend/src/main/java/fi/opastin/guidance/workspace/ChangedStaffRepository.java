package fi.opastin.guidance.workspace;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Workspaces that show an expert otherwise than the expert's organisation has it by now. */
@ApplicationScoped
class ChangedStaffRepository {

  private static final String OUTDATED =
      """
      select distinct p.workspace_id from expert e join participation p on p.account_id = e.account_id
      where e.version > 0 and p.shown_version <> e.version and p.ended_at is null
        and p.state <> 'ARCHIVED' and p.workspace_id > ?
      order by p.workspace_id limit ?\
      """;

  private final AgroalDataSource database;

  ChangedStaffRepository(@DataSource("jobs") AgroalDataSource database) {
    this.database = database;
  }

  List<UUID> outdated(UUID after, int limit) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(OUTDATED)) {
      statement.setObject(1, after);
      statement.setInt(2, limit);
      var ids = new ArrayList<UUID>();
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          ids.add(rows.getObject(1, UUID.class));
        }
      }
      return ids;
    }
  }
}
