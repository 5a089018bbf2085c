package fi.opastin.questionnaire;

import fi.opastin.platform.database.Ids;
import java.sql.SQLException;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.DatabaseException;

/** The row of a questionnaire that comes with the service. */
final class ReadyQuestionnaireRow {

  private ReadyQuestionnaireRow() {}

  static void publish(JdbcConnection connection, Definition definition)
      throws SQLException, DatabaseException {
    var form = definition.whole();
    try (var insert =
        connection.prepareStatement(
            """
            insert into questionnaire (id, owner_id, url, form_version, state, purpose, title_fi, title_sv, title_en,
              used_for_statistics, definition, created_at, changed_at, activated_at)
            values (?, null, ?, 1, 'active', ?, ?, ?, ?, ?, cast(? as jsonb),
              current_timestamp, current_timestamp, current_timestamp)\
            """)) {
      insert.setObject(1, Ids.next());
      insert.setString(2, form.url());
      insert.setString(3, form.purpose().name());
      insert.setString(4, form.title().fi());
      insert.setString(5, form.title().sv());
      insert.setString(6, form.title().en());
      insert.setBoolean(7, form.usedForStatistics());
      insert.setString(8, definition.json().toString());
      insert.executeUpdate();
    }
  }
}
