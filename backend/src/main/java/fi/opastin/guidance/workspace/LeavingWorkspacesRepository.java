package fi.opastin.guidance.workspace;

import fi.opastin.platform.database.BackgroundStatementRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Active workspaces whose people know another last day of their provider than it has. */
@ApplicationScoped
class LeavingWorkspacesRepository {

  private static final String UNTOLD =
      """
      select id from (
        select w.id from service_provider p join workspace w on w.service_provider_id = p.id
        where p.leaves_on is not null and w.state = 'ACTIVE' and w.closes_by is distinct from p.leaves_on
        union
        select w.id from workspace w join service_provider p on p.id = w.service_provider_id
        where w.closes_by is not null and w.state = 'ACTIVE' and p.leaves_on is null
      ) s
      where id > ? order by id limit ?\
      """;

  private final BackgroundStatementRepository statements;

  LeavingWorkspacesRepository(BackgroundStatementRepository statements) {
    this.statements = statements;
  }

  List<UUID> untold(UUID after, int limit) throws SQLException {
    return statements.rows(UNTOLD, row -> row.getObject(1, UUID.class), after, limit);
  }
}
