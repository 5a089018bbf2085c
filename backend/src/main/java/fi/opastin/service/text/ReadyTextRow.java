package fi.opastin.service.text;

import fi.opastin.platform.database.Ids;
import fi.opastin.platform.web.Language;
import fi.opastin.service.text.ReadyText.Written;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.DatabaseException;

/** The row of a text that comes with the service. */
final class ReadyTextRow {

  private ReadyTextRow() {}

  /** Nothing, if there is a version of this number already: then the administrator has gone on. */
  static void publish(
      JdbcConnection connection, TextKind kind, int version, Map<Language, Written> text)
      throws SQLException, DatabaseException {
    try (var insert =
        connection.prepareStatement(
            """
            insert into service_text (id, kind, number, in_force_on, title_fi, title_sv, title_en,
              body_fi, body_sv, body_en, changed_at, published_at)
            values (?, ?, ?, (current_timestamp at time zone 'Europe/Helsinki')::date,
              ?, ?, ?, ?, ?, ?, current_timestamp, current_timestamp)
            on conflict (kind, provider_id, number) do nothing\
            """)) {
      insert.setObject(1, Ids.next());
      insert.setString(2, kind.name());
      insert.setInt(3, version);
      var column = 4;
      for (var language : Language.values()) {
        var written = Objects.requireNonNull(text.get(language));
        insert.setString(column, written.title());
        insert.setString(column + Language.values().length, written.body());
        column++;
      }
      insert.executeUpdate();
    }
  }
}
