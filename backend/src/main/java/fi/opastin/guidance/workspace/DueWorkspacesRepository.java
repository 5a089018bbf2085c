package fi.opastin.guidance.workspace;

import fi.opastin.platform.database.BackgroundStatementRepository;
import fi.opastin.retention.Retention.Planned;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which workspaces have something due, by their days; nothing else of them is visible here. */
@ApplicationScoped
class DueWorkspacesRepository {

  private static final String STEPS =
      """
      select id from workspace where due_on <= ? and deletes_on >= ? and id > ?
      order by id limit ?\
      """;
  private static final String DELETIONS =
      "select id from workspace where deletes_on < ? and id > ? order by id limit ?";
  private static final String PLANNED =
      """
      select step, last_day, count(*)
      from (
        select 'CLOSE' as step, closes_on as last_day, service_provider_id from workspace where state = 'ACTIVE'
        union all
        select 'ARCHIVE', archives_on, service_provider_id from workspace
        where state <> 'ARCHIVED' and accepted_at is not null
        union all
        select 'DELETE', deletes_on, service_provider_id from workspace
      ) s
      where last_day < ? and (cast(? as uuid) is null or service_provider_id = ?)
      group by step, last_day order by last_day, step\
      """;

  private final BackgroundStatementRepository statements;

  DueWorkspacesRepository(BackgroundStatementRepository statements) {
    this.statements = statements;
  }

  /** Those of which people are to be reminded, or whose state has ended, after an id. */
  List<UUID> steps(LocalDate today, UUID after, int limit) throws SQLException {
    return statements.rows(STEPS, row -> row.getObject(1, UUID.class), today, today, after, limit);
  }

  /** Those whose last day is past, after an id. */
  List<UUID> deletions(LocalDate today, UUID after, int limit) throws SQLException {
    return statements.rows(DELETIONS, row -> row.getObject(1, UUID.class), today, after, limit);
  }

  /** How many will have closed, be archived and be deleted by the end of a day. */
  List<Planned> planned(LocalDate until, Optional<UUID> organisation) throws SQLException {
    var id = organisation.orElse(null);
    return statements.rows(PLANNED, DueWorkspacesRepository::planned, until, id, id);
  }

  private static Planned planned(ResultSet row) throws SQLException {
    return new Planned(
        WorkspaceRetention.KIND,
        row.getString(1),
        row.getObject(2, LocalDate.class),
        row.getLong(3));
  }
}
