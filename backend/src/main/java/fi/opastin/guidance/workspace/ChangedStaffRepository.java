package fi.opastin.guidance.workspace;

import fi.opastin.platform.database.BackgroundStatementRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
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

  private final BackgroundStatementRepository statements;

  ChangedStaffRepository(BackgroundStatementRepository statements) {
    this.statements = statements;
  }

  List<UUID> outdated(UUID after, int limit) throws SQLException {
    return statements.rows(OUTDATED, row -> row.getObject(1, UUID.class), after, limit);
  }
}
