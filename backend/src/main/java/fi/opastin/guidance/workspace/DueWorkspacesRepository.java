package fi.opastin.guidance.workspace;

import fi.opastin.retention.Retention.Planned;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
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

  private final AgroalDataSource database;

  DueWorkspacesRepository(@DataSource("jobs") AgroalDataSource database) {
    this.database = database;
  }

  /** Those of which people are to be reminded, or whose state has ended, after an id. */
  List<UUID> steps(LocalDate today, UUID after, int limit) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(STEPS)) {
      statement.setObject(1, today);
      statement.setObject(2, today);
      statement.setObject(3, after);
      statement.setInt(4, limit);
      return ids(statement);
    }
  }

  /** Those whose last day is past, after an id. */
  List<UUID> deletions(LocalDate today, UUID after, int limit) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(DELETIONS)) {
      statement.setObject(1, today);
      statement.setObject(2, after);
      statement.setInt(3, limit);
      return ids(statement);
    }
  }

  /** How many will have closed, be archived and be deleted by the end of a day. */
  List<Planned> planned(LocalDate until, Optional<UUID> organisation) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(PLANNED)) {
      statement.setObject(1, until);
      statement.setObject(2, organisation.orElse(null));
      statement.setObject(3, organisation.orElse(null));
      var planned = new ArrayList<Planned>();
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          planned.add(
              new Planned(
                  WorkspaceRetention.KIND,
                  rows.getString(1),
                  rows.getObject(2, LocalDate.class),
                  rows.getLong(3)));
        }
      }
      return planned;
    }
  }

  private static List<UUID> ids(PreparedStatement statement) throws SQLException {
    var ids = new ArrayList<UUID>();
    try (var rows = statement.executeQuery()) {
      while (rows.next()) {
        ids.add(rows.getObject(1, UUID.class));
      }
    }
    return ids;
  }
}
