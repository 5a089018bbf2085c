package fi.opastin.guidance.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import fi.opastin.guidance.statistics.Givers.Giver;
import fi.opastin.platform.time.Finland;
import fi.opastin.platform.web.Language;
import fi.opastin.testing.Database;
import fi.opastin.testing.LogLines;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.TestClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Somebody who sees every table, every file and every line of the log tries to find out who gave
 * which answer.
 */
@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class StatisticsLinkageApiTest {

  private static final List<String> STORE =
      List.of("statistics_count", "statistics_cell", "statistics_report");
  private static final List<String> ALL =
      List.of(
          "statistics_waiting",
          "statistics_destroyed",
          "statistics_counted",
          "statistics_count",
          "statistics_cell",
          "statistics_report");

  @Inject TestClock clock;
  @Inject StatisticsNight night;
  @Inject StatisticsJob job;
  @Inject Givers givers;

  private LocalDate today;

  @BeforeEach
  void nothingYet() {
    Givers.reset();
    // so that some nights later it is still the same month
    today = Finland.dayOf(clock.instant()).plusMonths(1).withDayOfMonth(10);
  }

  /** Each person has an answer of his or her own, given in the order of the list. */
  private List<Giver> everyoneAnswers(int number, String prefix) {
    var people = Givers.people(number);
    for (int i = 0; i < number; i++) {
      givers.give(people.get(i), Language.FI, "%s-%03d".formatted(prefix, i));
    }
    return people;
  }

  private void nightByNight() throws SQLException {
    everyoneAnswers(10, "first");
    night.count(today);
    everyoneAnswers(10, "second");
    night.count(today.plusDays(1));
  }

  @Test
  @DisplayName(
      "G8 the store has no column that could lead back: month, subject, provider, language, cell")
  void columns() {
    var columns =
        Database.rows(
                """
                select table_name || '.' || column_name as name, data_type as type
                from information_schema.columns where table_schema = 'opastin' and table_name = any (?)\
                """,
                (Object) STORE.toArray(String[]::new))
            .stream()
            .collect(
                Collectors.groupingBy(
                    row -> String.valueOf(row.get("type")),
                    Collectors.mapping(
                        row -> String.valueOf(row.get("name")), Collectors.toSet())));
    assertThat(columns.get("uuid"))
        .containsExactlyInAnyOrder(
            "statistics_count.id",
            "statistics_count.service_provider_id",
            "statistics_cell.id",
            "statistics_cell.service_provider_id");
    assertThat(columns.get("date"))
        .containsExactlyInAnyOrder(
            "statistics_cell.month", "statistics_report.month", "statistics_report.last_night");
    assertThat(columns.keySet()).isSubsetOf("uuid", "date", "text", "integer", "boolean");
    assertThat(
            Database.count(
                "select count(*) from pg_class where relkind = 'S' and relname like 'statistics%'"))
        .isZero();
  }

  @Test
  @DisplayName("G8 ids are random: they hold no time and do not follow the order of answering")
  void ids() throws SQLException {
    nightByNight();
    everyoneAnswers(4, "waits");
    for (var table : List.of("statistics_waiting", "statistics_count")) {
      var ids = Database.rows("select id from " + table);
      assertThat(ids)
          .isNotEmpty()
          .allSatisfy(row ->
              assertThat(((UUID) Objects.requireNonNull(row.get("id"))).version()).isEqualTo(4));
    }
    assertThat(codes("order by id")).isNotEqualTo(codes("order by code"));
  }

  @Test
  @DisplayName("G8 neither the rows' place nor their transaction tells who came when, or with whom")
  void placeAndTransaction() throws SQLException {
    nightByNight();
    var inPlace = codes("order by ctid").stream().map(code -> code.split("-", 2)[0]).toList();
    assertThat(inPlace.subList(0, 10)).as("the nights are mixed").contains("first", "second");
    var transactions = Database.rows("select distinct xmin::text from statistics_count");
    assertThat(transactions).as("two nights are one").hasSize(1);
    var own = Objects.requireNonNull(transactions.getFirst().get("xmin"));
    for (var table : tables()) {
      if (!ALL.contains(table)) {
        assertThat(
                Database.count(
                    "select count(*) from %s where xmin::text = ?".formatted(table), own))
            .as(table)
            .isZero();
      }
    }
  }

  @Test
  @DisplayName("G8 who compares the store before and after a night sees five people more, or none")
  void beforeAndAfter() throws SQLException {
    everyoneAnswers(6, "same");
    everyoneAnswers(3, "less");
    night.count(today);
    var before = respondents();
    Givers.people(4).forEach(one -> givers.give(one, Language.SV, "yes"));
    night.count(today.plusDays(1));
    assertThat(respondents()).isEqualTo(before);
    Givers.people(1).forEach(one -> givers.give(one, Language.SV, "yes"));
    night.count(today.plusDays(2));
    assertThat(respondents() - before).isEqualTo(5);
  }

  @Test
  @DisplayName(
      "G8 after the night, nothing of who was counted is in any of the database's files but its log of changes")
  void deadRows() {
    clock.moveTo(today.plusDays(1).atTime(LocalTime.of(3, 0)).atZone(Finland.ZONE).toInstant());
    everyoneAnswers(6, "gone");
    var stays = everyoneAnswers(4, "stays");
    stays.forEach(one ->
        Database.execute(
            "update statistics_waiting set after_closing = true where workspace_id = ?",
            one.workspace().value()));
    var counted = ids("select id from statistics_waiting where not after_closing");
    var left = ids("select id from statistics_waiting where after_closing");
    Database.execute("checkpoint");
    assertThat(counted).hasSize(6).allMatch(DatabaseFiles::hold);
    // what a transaction that is under way may still see stays until another night
    await()
        .until(() ->
            Database.count(
                    "select count(*) from pg_stat_activity where backend_xmin is not null and pid <> pg_backend_pid()")
                == 0);
    job.run();
    Database.execute("checkpoint");
    assertThat(counted).noneMatch(DatabaseFiles::hold);
    assertThat(left).hasSize(4).allMatch(DatabaseFiles::hold);
  }

  @Test
  @DisplayName("G8 giving an answer touches no file of the store")
  void files() throws SQLException {
    nightByNight();
    Database.execute("checkpoint");
    var before = changed();
    everyoneAnswers(3, "later");
    Database.execute("checkpoint");
    assertThat(changed()).isEqualTo(before);
  }

  @Test
  @DisplayName("G8 the most talkative log says neither who, nor what, nor how many")
  void log() throws SQLException {
    clock.moveTo(today.plusDays(1).atTime(LocalTime.of(3, 0)).atZone(Finland.ZONE).toInstant());
    try (var log = LogLines.record()) {
      var people = everyoneAnswers(6, "told");
      var ids = ids("select id from statistics_waiting");
      job.run();
      assertThat(respondents()).isEqualTo(6);
      // the driver's own lines, which quote every value, cannot be turned on by configuration
      var lines = log.lines().stream().filter(line -> !line.startsWith("org.postgresql")).toList();
      for (var line : lines) {
        assertThat(line).doesNotContain("told-", "helped");
        people.forEach(one -> assertThat(line).doesNotContain(one.account().toString()));
        ids.forEach(id -> assertThat(line).doesNotContain(id.toString()));
      }
      assertThat(lines.stream().filter(line -> line.contains("guidance.statistics")))
          .containsExactly(
              "fi.opastin.guidance.statistics.StatisticsJob Statistics: the night is counted");
    }
  }

  @Test
  @DisplayName("G8 what waits is encrypted, all of one length, and opens only in its own row")
  void waiting() {
    var people = Givers.people(2);
    givers.give(people.getFirst(), Language.FI, "a");
    givers.give(
        people.getLast(),
        Givers.EDUCATION,
        Language.SV,
        Map.of(
            Givers.QUESTION,
            new Answer.One(new Code("x".repeat(60))),
            new Code("other"),
            new Answer.Several(Set.of(new Code("b"), new Code("c"))),
            new Code("scale"),
            new Answer.Scale(10)));
    var lengths = Database.rows("select distinct length(payload) from statistics_waiting");
    assertThat(lengths).hasSize(1);
    Database.execute(
        "update statistics_waiting set payload = (select payload from statistics_waiting where workspace_id = ?)",
        people.getFirst().workspace().value());
    assertThatThrownBy(() -> givers.waiting()).isInstanceOf(IllegalStateException.class);
  }

  @Test
  @DisplayName(
      "security: who serves requests can let something wait and read what is published; nothing else")
  void roles() throws SQLException {
    try (var app = Database.connectAsApp();
        var jobs = Database.connectAsJobs()) {
      for (var table : ALL) {
        refused(
            app,
            "update "
                + table
                + " set "
                + (table.equals("statistics_counted")
                    ? "token = token"
                    : table.equals("statistics_report") ? "month = month" : "id = id"));
        refused(app, "delete from " + table);
      }
      for (var table :
          List.of(
              "statistics_waiting",
              "statistics_destroyed",
              "statistics_counted",
              "statistics_count")) {
        refused(app, "select from " + table);
      }
      refused(app, "insert into statistics_cell (id) values (gen_random_uuid())");
      refused(app, "insert into statistics_count (id) values (gen_random_uuid())");
      refused(app, "select from gate.guidance_in_month(current_date)");
      refused(
          app,
          "insert into statistics_waiting select gen_random_uuid(), gen_random_uuid(), false, ''");
      refused(jobs, "update statistics_waiting set payload = payload");
      refused(jobs, "update statistics_cell set respondents = respondents");
      refused(jobs, "delete from statistics_cell");
    }
  }

  private static void refused(Connection connection, String sql) {
    assertThat(
            catchThrowableOfType(
                    SQLException.class,
                    () -> {
                      try (var statement = connection.createStatement()) {
                        statement.execute(sql);
                      }
                    })
                .getSQLState())
        .as(sql)
        .isEqualTo("42501");
  }

  private static List<String> codes(String order) {
    return Database.rows(
            "select code from statistics_count where subject = 'test-feedback.1' and item <> '' "
                + order)
        .stream()
        .map(row -> String.valueOf(row.get("code")))
        .toList();
  }

  private static long respondents() {
    return Database.count(
        "select coalesce(sum(respondents), 0) from statistics_count where subject = 'test-feedback.1' and item = ''");
  }

  private static List<UUID> ids(String sql) {
    return Database.rows(sql).stream()
        .map(row -> (UUID) Objects.requireNonNull(row.get("id")))
        .toList();
  }

  private static List<String> tables() {
    return Database.rows("select tablename from pg_tables where schemaname = 'opastin'").stream()
        .map(row -> String.valueOf(row.get("tablename")))
        .toList();
  }

  /** When the files of the store were last written. */
  private static List<Object> changed() {
    var changed = new ArrayList<Object>();
    for (var table : STORE) {
      changed.addAll(
          Database.rows(
              "select (pg_stat_file(pg_relation_filepath('%s'))).modification::text"
                  .formatted(table)));
    }
    return changed;
  }
}
