package fi.opastin.guidance.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.UUID;

/** Publishes an ended month, once: what has been published can neither be changed nor added to. */
@ApplicationScoped
class PublicationRepository {

  private static final String PUBLISH =
      """
      insert into statistics_cell
        (id, month, subject, service_provider_id, language, item, code, several, respondents)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?)\
      """;
  private static final String FREEZE =
      "update statistics_report set frozen = true where month = ? and not frozen";

  private final SecureRandom random = new SecureRandom();

  void publish(Connection connection, YearMonth month, Collection<PublishedCell> cells)
      throws SQLException {
    var shuffled = new ArrayList<>(cells);
    Collections.shuffle(shuffled, random);
    try (var publish = connection.prepareStatement(PUBLISH);
        var freeze = connection.prepareStatement(FREEZE)) {
      for (var cell : shuffled) {
        publish.setObject(1, UUID.randomUUID());
        publish.setObject(2, month.atDay(1));
        publish.setString(3, cell.subject().toString());
        publish.setObject(4, cell.group().provider());
        publish.setString(5, cell.group().language());
        publish.setString(6, cell.item());
        publish.setString(7, cell.code());
        publish.setBoolean(8, cell.several());
        publish.setObject(9, cell.respondents(), Types.INTEGER);
        publish.addBatch();
      }
      publish.executeBatch();
      freeze.setObject(1, month.atDay(1));
      freeze.executeUpdate();
    }
  }
}
