package fi.opastin.guidance.consent;

import fi.opastin.platform.database.BackgroundStatementRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds the consents that are to be ended, in background work. */
@ApplicationScoped
class DueConsentsRepository {

  /** A consent that is due. */
  record Due(UUID workspaceId, UUID consentId) {}

  private static final UUID FIRST = new UUID(0, 0);

  private static final String FIND =
      """
      select c.workspace_id, c.id
      from consent c join expert e on e.account_id = c.expert_id
      where c.state in ('draft', 'active') and not (c.kind = 'HANDOVER' and c.state = 'active')
        and (c.until_on < ? or e.disabled_at is not null or c.state = 'draft' and c.answer_by < ?)
        and (c.workspace_id, c.id) > (?, ?)
      order by c.workspace_id, c.id
      limit ?\
      """;

  private final BackgroundStatementRepository statements;

  DueConsentsRepository(BackgroundStatementRepository statements) {
    this.statements = statements;
  }

  List<Due> after(Optional<Due> last, LocalDate today, int limit) throws SQLException {
    return statements.rows(
        FIND,
        row -> new Due(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
        today,
        today,
        last.map(Due::workspaceId).orElse(FIRST),
        last.map(Due::consentId).orElse(FIRST),
        limit);
  }
}
