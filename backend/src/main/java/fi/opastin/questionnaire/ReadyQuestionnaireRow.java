package fi.opastin.questionnaire;

import fi.opastin.platform.database.Ids;
import java.sql.SQLException;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.DatabaseException;

/** The row of a questionnaire that comes with the service. */
final class ReadyQuestionnaireRow {

  private ReadyQuestionnaireRow() {}

  /**
   * A later version takes the place of the one before, as long as that is offered and nobody has
   * begun another: else the administrator has gone on.
   */
  static void publish(JdbcConnection connection, Definition definition)
      throws SQLException, DatabaseException {
    var formVersion = definition.json().path("version").asInt();
    if (formVersion == 1 || retired(connection, definition.whole().url(), formVersion - 1)) {
      insert(connection, definition, formVersion);
    }
  }

  private static boolean retired(JdbcConnection connection, String url, int formVersion)
      throws SQLException, DatabaseException {
    try (var update =
        connection.prepareStatement(
            """
            update questionnaire
            set state = 'retired', retired_at = current_timestamp, changed_at = current_timestamp, version = version + 1
            where owner_id is null and url = ? and form_version = ? and state = 'active'
              and not exists (select from questionnaire later where later.owner_id is null
                and later.url = questionnaire.url and later.form_version > questionnaire.form_version)\
            """)) {
      update.setString(1, url);
      update.setInt(2, formVersion);
      return update.executeUpdate() == 1;
    }
  }

  private static void insert(JdbcConnection connection, Definition definition, int formVersion)
      throws SQLException, DatabaseException {
    var form = definition.whole();
    try (var insert =
        connection.prepareStatement(
            """
            insert into questionnaire (id, owner_id, url, form_version, state, purpose, title_fi, title_sv, title_en,
              used_for_statistics, definition, created_at, changed_at, activated_at)
            values (?, null, ?, ?, 'active', ?, ?, ?, ?, ?, cast(? as jsonb),
              current_timestamp, current_timestamp, current_timestamp)\
            """)) {
      insert.setObject(1, Ids.next());
      insert.setString(2, form.url());
      insert.setInt(3, formVersion);
      insert.setString(4, form.purpose().name());
      insert.setString(5, form.title().fi());
      insert.setString(6, form.title().sv());
      insert.setString(7, form.title().en());
      insert.setBoolean(8, form.usedForStatistics());
      insert.setString(9, definition.json().toString());
      insert.executeUpdate();
    }
  }
}
