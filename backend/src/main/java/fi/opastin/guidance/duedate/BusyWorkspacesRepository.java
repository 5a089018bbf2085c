package fi.opastin.guidance.duedate;

import fi.opastin.platform.database.BackgroundStatementRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
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

  private final BackgroundStatementRepository statements;

  BusyWorkspacesRepository(BackgroundStatementRepository statements) {
    this.statements = statements;
  }

  /** Those in which there is something to do by the end of a day, after an id. */
  List<UUID> on(LocalDate today, UUID after, int limit) throws SQLException {
    return statements.rows(FIND, row -> row.getObject(1, UUID.class), today, after, limit);
  }
}
