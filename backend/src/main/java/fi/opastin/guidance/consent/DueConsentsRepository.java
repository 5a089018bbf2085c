package fi.opastin.guidance.consent;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
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

  private final AgroalDataSource database;

  DueConsentsRepository(@DataSource("jobs") AgroalDataSource database) {
    this.database = database;
  }

  List<Due> after(Optional<Due> last, LocalDate today, int limit) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(FIND)) {
      statement.setObject(1, today);
      statement.setObject(2, today);
      statement.setObject(3, last.map(Due::workspaceId).orElse(FIRST));
      statement.setObject(4, last.map(Due::consentId).orElse(FIRST));
      statement.setInt(5, limit);
      var due = new ArrayList<Due>();
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          due.add(new Due(rows.getObject(1, UUID.class), rows.getObject(2, UUID.class)));
        }
      }
      return due;
    }
  }
}
