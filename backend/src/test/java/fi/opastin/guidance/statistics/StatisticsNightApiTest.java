package fi.opastin.guidance.statistics;

import static fi.opastin.guidance.statistics.Givers.EDUCATION;
import static fi.opastin.guidance.statistics.Givers.EMPLOYMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.opastin.platform.time.Finland;
import fi.opastin.platform.web.Language;
import fi.opastin.testing.Database;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.TestClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class StatisticsNightApiTest {

  @Inject TestClock clock;
  @Inject StatisticsNight night;
  @Inject Givers givers;

  private LocalDate today;

  @BeforeEach
  void nothingYet() {
    Givers.reset();
    // so that some nights later it is still the same month
    today = Finland.dayOf(clock.instant()).plusMonths(1).withDayOfMonth(10);
  }

  @Test
  @DisplayName("G8 four wait, unread by anybody; with the fifth all are counted and taken away")
  void five() throws SQLException {
    var people = Givers.people(5);
    people.subList(0, 4).forEach(one -> givers.give(one, Language.FI, "yes"));
    assertThat(night.count(today)).isTrue();
    assertThat(waiting()).isEqualTo(4);
    assertThat(counted()).isEmpty();
    givers.give(people.getLast(), Language.FI, "no");
    night.count(today.plusDays(1));
    assertThat(waiting()).isZero();
    assertThat(counted()).isEqualTo(Map.of("fi", 5, "fi helped yes", 4, "fi helped no", 1));
  }

  @Test
  @DisplayName("G8 five of one language are counted as such; the others wait, or are counted mixed")
  void languages() throws SQLException {
    var people = Givers.people(11);
    people.subList(0, 5).forEach(one -> givers.give(one, Language.FI, "yes"));
    people.subList(5, 9).forEach(one -> givers.give(one, Language.SV, "yes"));
    night.count(today);
    assertThat(waiting()).isEqualTo(4);
    assertThat(counted()).isEqualTo(Map.of("fi", 5, "fi helped yes", 5));
    givers.give(people.get(9), Language.EN, "no");
    night.count(today.plusDays(1));
    assertThat(waiting()).isZero();
    assertThat(counted()).containsEntry("mixed", 5).containsEntry("mixed helped no", 1);
  }

  @Test
  @DisplayName("G8 providers are never counted together to make five")
  void providers() throws SQLException {
    var people = Givers.people(6);
    var answer = Map.of(Givers.QUESTION, new Answer.Scale(9));
    people.subList(0, 3).forEach(one -> givers.give(one, EMPLOYMENT, Language.FI, answer));
    people.subList(3, 6).forEach(one -> givers.give(one, EDUCATION, Language.FI, answer));
    night.count(today);
    assertThat(waiting()).isEqualTo(6);
    assertThat(counted()).isEmpty();
  }

  @Test
  @DisplayName("G8 a person counts once a month, however often; the rest waits for the next one")
  void oncePerPerson() throws SQLException {
    var people = Givers.people(5);
    people.subList(0, 4).forEach(one -> givers.give(one, Language.FI, "yes"));
    for (int i = 0; i < 3; i++) {
      givers.give(people.getFirst(), Language.FI, "no");
    }
    night.count(today);
    assertThat(waiting()).as("four people are no batch").isEqualTo(7);
    givers.give(people.getLast(), Language.FI, "yes");
    night.count(today.plusDays(1));
    assertThat(counted()).containsEntry("fi", 5);
    assertThat(waiting()).isEqualTo(3);
    // four others and somebody who has been counted are no batch either
    Givers.people(4).forEach(one -> givers.give(one, Language.FI, "yes"));
    night.count(today.plusDays(2));
    assertThat(waiting()).isEqualTo(7);
    var nextMonth = today.withDayOfMonth(1).plusMonths(1);
    night.count(nextMonth);
    assertThat(counted()).containsEntry("fi", 5);
    assertThat(waitingOfTest()).isEqualTo(2);
  }

  @Test
  @DisplayName("G8 what has waited for twelve months is destroyed uncounted, and reported")
  void twelveMonths() throws SQLException {
    Givers.people(4).forEach(one -> givers.give(one, Language.FI, "yes"));
    var yearLater = Finland.dayOf(clock.instant()).plusYears(1);
    Database.execute(
        "insert into statistics_report (month, last_night) values (?, ?)",
        yearLater.withDayOfMonth(1),
        yearLater.minusDays(2));
    night.count(yearLater.minusDays(1));
    assertThat(waiting()).isEqualTo(4);
    givers.give(Givers.people(1).getFirst(), Language.FI, "yes");
    night.count(yearLater);
    assertThat(waiting()).isZero();
    assertThat(counted()).isEmpty();
    assertThat(reported("expired")).isEqualTo(5);
  }

  @Test
  @DisplayName("G8 G13 what waits goes with its workspace at once, uncounted, and is reported")
  void workspaceDeleted() throws SQLException {
    var people = Givers.people(5);
    people.forEach(one -> givers.give(one, Language.FI, "yes"));
    Database.execute("delete from workspace where id = ?", people.getFirst().workspace().value());
    assertThat(waiting()).isEqualTo(4);
    night.count(today);
    assertThat(counted()).isEmpty();
    assertThat(reported("deleted")).isEqualTo(1);
    night.count(today.plusDays(1));
    assertThat(reported("deleted")).as("reported once").isEqualTo(1);
  }

  @Test
  @DisplayName("G8 a night is counted once: run twice, and by replicas at the same time")
  void once() throws Exception {
    Givers.people(6).forEach(one -> givers.give(one, Language.FI, "yes"));
    Callable<Boolean> replica = () -> night.count(today);
    try (var threads = Executors.newFixedThreadPool(3)) {
      var done = 0;
      for (var answer : threads.invokeAll(List.of(replica, replica, replica))) {
        done += answer.get() ? 1 : 0;
      }
      assertThat(done).isEqualTo(1);
    }
    assertThat(counted()).isEqualTo(Map.of("fi", 6, "fi helped yes", 6));
    assertThat(night.count(today)).isFalse();
    assertThat(night.count(today.minusDays(1))).isFalse();
    assertThat(reported("counted")).isEqualTo(6);
  }

  @Test
  @DisplayName("G8 killed in the middle, nothing has happened; the next run counts everything once")
  void killed() throws SQLException {
    Givers.people(5).forEach(one -> givers.give(one, Language.FI, "yes"));
    Database.execute(
        """
        create function opastin.fail() returns trigger language plpgsql as
        'begin perform pg_terminate_backend(pg_backend_pid()); return null; end'\
        """);
    Database.execute(
        "create trigger killed before insert on statistics_counted for each statement execute function opastin.fail()");
    try {
      assertThatThrownBy(() -> night.count(today)).isInstanceOf(SQLException.class);
    } finally {
      Database.execute("drop trigger killed on statistics_counted");
      Database.execute("drop function opastin.fail()");
    }
    assertThat(waiting()).isEqualTo(5);
    assertThat(counted()).isEmpty();
    assertThat(night.count(today)).isTrue();
    assertThat(waiting()).isZero();
    assertThat(counted()).isEqualTo(Map.of("fi", 5, "fi helped yes", 5));
  }

  @Test
  @DisplayName(
      "G8 when a month has ended it is published, and only what may be shown is left of it")
  void monthEnds() throws SQLException {
    var people = Givers.people(30);
    for (int i = 0; i < people.size(); i++) {
      givers.give(people.get(i), Language.FI, i < 3 ? "no" : i < 6 ? "perhaps" : "yes");
    }
    night.count(today);
    assertThat(published()).isEmpty();
    night.count(today.withDayOfMonth(1).plusMonths(1));
    assertThat(counted()).isEmpty();
    assertThat(Database.count("select count(*) from statistics_counted")).isZero();
    assertThat(published())
        .containsEntry("helped yes", 24)
        .containsEntry("helped no", null)
        .containsEntry("helped perhaps", null)
        .containsEntry("helped unanswered", null)
        .containsEntry(" ", 30);
    var before = published();
    Givers.people(5).forEach(one -> givers.give(one, Language.FI, "no"));
    night.count(today.withDayOfMonth(2).plusMonths(1));
    assertThat(published()).isEqualTo(before);
    assertThat(counted()).containsEntry("fi", 5);
  }

  /** Published cells of the employment provider, all languages. */
  private static Map<String, @Nullable Integer> published() {
    var cells = new TreeMap<String, @Nullable Integer>();
    Database.rows(
            """
            select item, code, respondents from statistics_cell
            where subject = 'test-feedback.1' and service_provider_id = ? and language = 'all'\
            """,
            EMPLOYMENT)
        .forEach(row ->
            cells.put(row.get("item") + " " + row.get("code"), (Integer) row.get("respondents")));
    return cells;
  }

  private static Map<String, Integer> counted() {
    var counted = new TreeMap<String, Integer>();
    Database.rows(
            "select language, item, code, respondents from statistics_count where subject = 'test-feedback.1'")
        .forEach(row ->
            counted.merge(
                "%s %s %s".formatted(row.get("language"), row.get("item"), row.get("code")).strip(),
                (Integer) Objects.requireNonNull(row.get("respondents")),
                Integer::sum));
    return counted;
  }

  private static long waiting() {
    return Database.count("select count(*) from statistics_waiting");
  }

  /** The facts of the month wait as well, where they are fewer than five. */
  private long waitingOfTest() {
    return givers.waiting();
  }

  private static long reported(String column) {
    return Database.count("select sum(%s) from statistics_report".formatted(column));
  }
}
