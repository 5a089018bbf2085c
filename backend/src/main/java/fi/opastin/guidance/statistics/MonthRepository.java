package fi.opastin.guidance.statistics;

import fi.opastin.guidance.statistics.Count.Cell;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The open month: what has been counted of it, and who. */
@ApplicationScoped
class MonthRepository {

  private static final String BEGIN =
      """
      insert into statistics_report (month, last_night)
      select ?, ? where not exists (select from statistics_report where not frozen) on conflict do nothing\
      """;
  private static final String OPEN =
      "select month, last_night from statistics_report where not frozen for update";
  private static final String NEXT =
      "insert into statistics_report (month, last_night) values (?, ?)";
  private static final String REPORT =
      """
      update statistics_report
      set last_night = ?, counted = counted + ?, waiting = ?, expired = expired + ?, deleted = deleted + ?
      where month = ?\
      """;
  private static final String COUNTS =
      """
      select subject, service_provider_id, language, item, code, several, respondents
      from statistics_count\
      """;
  private static final String ADD =
      """
      insert into statistics_count
        (id, subject, service_provider_id, language, item, code, several, respondents)
      values (?, ?, ?, ?, ?, ?, ?, ?)\
      """;
  private static final String COUNTED =
      "select token from statistics_counted where token = any (?)";
  private static final String ADD_COUNTED = "insert into statistics_counted (token) values (?)";

  private final SecureRandom random = new SecureRandom();

  /** The month that is being counted, and the last night on which it was. */
  record Open(YearMonth month, LocalDate lastNight) {}

  /** Locked until the end of the transaction: of two replicas, the second sees what was done. */
  Optional<Open> open(Connection connection, LocalDate today) throws SQLException {
    try (var begin = connection.prepareStatement(BEGIN);
        var open = connection.prepareStatement(OPEN)) {
      begin.setObject(1, YearMonth.from(today).atDay(1));
      begin.setObject(2, today.minusDays(1));
      begin.executeUpdate();
      try (var rows = open.executeQuery()) {
        return rows.next()
            ? Optional.of(
                new Open(
                    YearMonth.from(rows.getObject(1, LocalDate.class)),
                    rows.getObject(2, LocalDate.class)))
            : Optional.empty();
      }
    }
  }

  void begin(Connection connection, YearMonth month, LocalDate lastNight) throws SQLException {
    try (var statement = connection.prepareStatement(NEXT)) {
      statement.setObject(1, month.atDay(1));
      statement.setObject(2, lastNight);
      statement.executeUpdate();
    }
  }

  /** What a night did with what had been given. */
  record Done(int counted, int waiting, int expired, int deleted) {}

  void report(Connection connection, YearMonth month, LocalDate night, Done done)
      throws SQLException {
    try (var statement = connection.prepareStatement(REPORT)) {
      statement.setObject(1, night);
      statement.setInt(2, done.counted());
      statement.setInt(3, done.waiting());
      statement.setInt(4, done.expired());
      statement.setInt(5, done.deleted());
      statement.setObject(6, month.atDay(1));
      statement.executeUpdate();
    }
  }

  List<Count> counts(Connection connection) throws SQLException {
    var counts = new ArrayList<Count>();
    try (var statement = connection.prepareStatement(COUNTS);
        var rows = statement.executeQuery()) {
      while (rows.next()) {
        counts.add(
            new Count(
                new Cell(
                    Subject.parse(rows.getString(1)),
                    rows.getObject(2, UUID.class),
                    rows.getString(3),
                    rows.getString(4),
                    rows.getString(5),
                    rows.getBoolean(6)),
                rows.getInt(7)));
      }
    }
    return counts;
  }

  /**
   * Writes the whole month anew, in random order: neither ids nor the rows' order or transaction
   * tell which of them came tonight.
   */
  void write(Connection connection, Collection<Count> counts) throws SQLException {
    clearCounts(connection);
    var shuffled = new ArrayList<>(counts);
    Collections.shuffle(shuffled, random);
    try (var statement = connection.prepareStatement(ADD)) {
      for (var count : shuffled) {
        var cell = count.cell();
        statement.setObject(1, UUID.randomUUID());
        statement.setString(2, cell.subject().toString());
        statement.setObject(3, cell.provider());
        statement.setString(4, cell.language());
        statement.setString(5, cell.item());
        statement.setString(6, cell.code());
        statement.setBoolean(7, cell.several());
        statement.setInt(8, count.respondents());
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  /** Which of these people have been counted this month. */
  Set<String> counted(Connection connection, Collection<String> tokens) throws SQLException {
    var counted = new HashSet<String>();
    try (var statement = connection.prepareStatement(COUNTED)) {
      statement.setArray(1, connection.createArrayOf("text", tokens.toArray()));
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          counted.add(rows.getString(1));
        }
      }
    }
    return counted;
  }

  /** In the order of the hashes, which is nobody's. */
  void addCounted(Connection connection, Collection<String> tokens) throws SQLException {
    var sorted = tokens.stream().sorted().toList();
    try (var statement = connection.prepareStatement(ADD_COUNTED)) {
      for (var token : sorted) {
        statement.setString(1, token);
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  void clearCounts(Connection connection) throws SQLException {
    try (var statement = connection.prepareStatement("delete from statistics_count")) {
      statement.executeUpdate();
    }
  }

  void clearCounted(Connection connection) throws SQLException {
    try (var statement = connection.prepareStatement("delete from statistics_counted")) {
      statement.executeUpdate();
    }
  }
}
