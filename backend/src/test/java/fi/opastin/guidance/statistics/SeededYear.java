package fi.opastin.guidance.statistics;

import fi.opastin.guidance.statistics.Count.Cell;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/**
 * A year of statistics of invented people, so that the pages show something on a developer's
 * machine: the same numbers each time, withheld as the nightly job would do it.
 */
public final class SeededYear {

  private static final int MONTHS = 12;

  private static final Subject TOPICS = new Subject("topics", 1);
  private static final Subject FEEDBACK = new Subject("guidance-feedback", 1);

  private static final Map<String, Integer> TOPIC_SHARES =
      Map.ofEntries(
          Map.entry("general-situation", 35),
          Map.entry("health", 16),
          Map.entry("everyday-life", 14),
          Map.entry("social-relations", 7),
          Map.entry("mental-well-being", 18),
          Map.entry("self-esteem", 12),
          Map.entry("skills", 31),
          Map.entry("studies", 42),
          Map.entry("work-and-occupations", 58),
          Map.entry("finances", 22),
          Map.entry("hobbies", 3),
          Map.entry("housing", 9),
          Map.entry("substance-use", 2));

  private static final Map<String, Integer> HELPED_SHARES =
      Map.of(
          "clarity",
          55,
          "information",
          48,
          "courage",
          37,
          "plan",
          41,
          "place",
          12,
          "services",
          25,
          "none",
          4);

  private final Random random = new Random(2026);
  private final List<Publication.Table> tables = new ArrayList<>();
  private final Map<Cell, Integer> counts = new LinkedHashMap<>();

  private SeededYear() {}

  /**
   * Adds the twelve months before a day, if there are no statistics yet.
   *
   * @param connection of a superuser, in a transaction
   * @param providers the largest first
   */
  public static void insert(Connection connection, List<UUID> providers, LocalDate today)
      throws SQLException {
    if (exist(connection)) {
      return;
    }
    var year = new SeededYear();
    for (int ago = MONTHS; ago > 0; ago--) {
      var month = YearMonth.from(today).minusMonths(ago);
      report(connection, month);
      for (var subject :
          List.of(
              GuidanceSubjects.OPENED,
              GuidanceSubjects.CLOSED,
              GuidanceSubjects.ACTIVITY,
              TOPICS,
              FEEDBACK)) {
        publish(connection, month, year.cells(subject, providers, MONTHS - ago));
      }
    }
  }

  private List<PublishedCell> cells(Subject subject, List<UUID> providers, int index) {
    counts.clear();
    tables.clear();
    for (int i = 0; i < providers.size(); i++) {
      var size =
          switch (i) {
            case 0 -> 95;
            case 1 -> 52;
            default -> 13;
          };
      // quiet in summer, and a little more each month
      var people = (int) (size * (0.8 + 0.03 * index) * (0.85 + random.nextDouble() * 0.3));
      group(subject, providers.get(i), "fi", people);
      group(subject, providers.get(i), "sv", people / 6);
      group(subject, providers.get(i), "mixed", people / 11);
    }
    return Publication.of(
        subject,
        counts.entrySet().stream().map(e -> new Count(e.getKey(), e.getValue())).toList(),
        tables);
  }

  private void group(Subject subject, UUID provider, String language, int people) {
    if (people < Batches.LEAST) {
      return;
    }
    var group = new Grouped(subject, provider, language, people);
    count(group, "", "", false, people);
    if (subject.equals(TOPICS)) {
      several(group, "topic", TOPIC_SHARES);
    } else if (subject.equals(FEEDBACK)) {
      one(group, "feedback.need", List.of("low", "middle", "high"), 6, 27, 67);
      one(group, "feedback.heard", List.of("low", "middle", "high"), 3, 18, 79);
      one(group, "feedback.next", List.of("low", "middle", "high"), 11, 34, 55);
      one(group, "feedback.service", List.of("low", "middle", "high"), 8, 30, 62);
      several(group, "feedback.helped", HELPED_SHARES);
    } else if (subject.equals(GuidanceSubjects.CLOSED)) {
      one(
          group,
          "length",
          List.of("under-1-month", "1-3-months", "3-6-months", "6-12-months", "over-1-year"),
          12,
          24,
          38,
          20,
          6);
    } else if (subject.equals(GuidanceSubjects.ACTIVITY)) {
      one(group, "messages", List.of("1-4", "5-9", "10-19", "20-or-more"), 44, 32, 17, 7);
      one(
          group,
          "longest-wait",
          List.of("under-1-day", "1-3-days", "3-7-days", "over-1-week", "none"),
          36,
          33,
          16,
          5,
          10);
    }
  }

  private record Grouped(Subject subject, UUID provider, String language, int people) {}

  private void several(Grouped group, String item, Map<String, Integer> shares) {
    know(item, true, shares.keySet().stream().sorted().toList());
    for (int i = 0; i < group.people(); i++) {
      shares.entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .filter(share -> random.nextInt(100) < share.getValue())
          .forEach(share -> count(group, item, share.getKey(), true, 1));
    }
  }

  private void one(Grouped group, String item, List<String> answers, int... shares) {
    know(item, false, answers);
    for (int i = 0; i < group.people(); i++) {
      var drawn = random.nextInt(100);
      var answer = 0;
      while (drawn >= shares[answer]) {
        drawn -= shares[answer++];
      }
      count(group, item, answers.get(answer), false, 1);
    }
  }

  private void know(String item, boolean several, List<String> answers) {
    if (tables.stream().noneMatch(table -> table.item().equals(item))) {
      tables.add(new Publication.Table(item, several, several, new LinkedHashSet<>(answers)));
    }
  }

  private void count(Grouped group, String item, String code, boolean several, int people) {
    counts.merge(
        new Cell(group.subject(), group.provider(), group.language(), item, code, several),
        people,
        Integer::sum);
  }

  private static boolean exist(Connection connection) throws SQLException {
    try (var statement =
            connection.prepareStatement("select from opastin.statistics_report limit 1");
        var rows = statement.executeQuery()) {
      return rows.next();
    }
  }

  private static void report(Connection connection, YearMonth month) throws SQLException {
    try (var statement =
        connection.prepareStatement(
            """
            insert into opastin.statistics_report
              (month, last_night, counted, waiting, expired, deleted, frozen)
            values (?, ?, ?, ?, ?, ?, true)\
            """)) {
      statement.setObject(1, month.atDay(1));
      statement.setObject(2, month.plusMonths(1).atDay(1));
      statement.setInt(3, 760 + 11 * month.getMonthValue());
      statement.setInt(4, 9 + month.getMonthValue() % 5);
      statement.setInt(5, month.getMonthValue() % 4 == 0 ? 6 : 0);
      statement.setInt(6, month.getMonthValue() % 3);
      statement.executeUpdate();
    }
  }

  private static void publish(Connection connection, YearMonth month, List<PublishedCell> cells)
      throws SQLException {
    try (var statement =
        connection.prepareStatement(
            """
            insert into opastin.statistics_cell
              (id, month, subject, service_provider_id, language, item, code, several, respondents)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)\
            """)) {
      for (var cell : cells) {
        statement.setObject(1, UUID.randomUUID());
        statement.setObject(2, month.atDay(1));
        statement.setString(3, cell.subject().toString());
        statement.setObject(4, cell.group().provider());
        statement.setString(5, cell.group().language());
        statement.setString(6, cell.item());
        statement.setString(7, cell.code());
        statement.setBoolean(8, cell.several());
        statement.setObject(9, cell.respondents(), Types.INTEGER);
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }
}
