package fi.opastin.guidance.duedate;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** In which workspaces something falls due; nothing else of them is visible here. */
@ApplicationScoped
class BusyWorkspacesRepository {

  private static final String FIND =
      """
      select distinct workspace_id from due_date where next_on <= ? and workspace_id > ?
      order by workspace_id limit ?\
      """;

  private final AgroalDataSource database;

  BusyWorkspacesRepository(@DataSource("jobs") AgroalDataSource database) {
    this.database = database;
  }

  /** Those in which there is something to do by the end of a day, after an id. */
  List<UUID> on(LocalDate today, UUID after, int limit) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(FIND)) {
      statement.setObject(1, today);
      statement.setObject(2, after);
      statement.setInt(3, limit);
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
