package fi.opastin.service.interruption;

import fi.opastin.platform.web.LocalizedText;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is switched off, read apart from the connections that serve requests. */
@ApplicationScoped
class SwitchedOffRepository {

  private static final String OPEN =
      """
      select function, reason_fi, reason_sv, reason_en, began_at, expected_end
      from interruption where ended_at is null order by began_at, id\
      """;

  private final AgroalDataSource database;

  SwitchedOffRepository(@DataSource("jobs") AgroalDataSource database) {
    this.database = database;
  }

  List<SwitchedOff> open() throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(OPEN);
        var rows = statement.executeQuery()) {
      var off = new ArrayList<SwitchedOff>();
      while (rows.next()) {
        var name = rows.getString(1);
        var function = Optional.ofNullable(name).flatMap(ServiceFunction::known);
        if (name != null && function.isEmpty()) {
          // of a newer version, which is just being brought in
          continue;
        }
        off.add(
            new SwitchedOff(
                function,
                new LocalizedText(rows.getString(2), rows.getString(3), rows.getString(4)),
                rows.getObject(5, OffsetDateTime.class).toInstant(),
                rows.getObject(6, OffsetDateTime.class).toInstant()));
      }
      return List.copyOf(off);
    }
  }
}
