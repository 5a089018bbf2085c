package fi.opastin.guidance.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import fi.opastin.platform.time.Finland;
import fi.opastin.testing.Api;
import fi.opastin.testing.Database;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.TestClock;
import fi.opastin.testing.Workspaces;
import fi.opastin.testing.Workspaces.Open;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the service itself counts of guidance: topics, volumes, waiting times. */
@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class GuidanceStatisticsApiTest {

  @Inject TestClock clock;
  @Inject StatisticsNight night;

  private LocalDate today;

  @BeforeEach
  void nothingYet() {
    Givers.reset();
    today = Finland.dayOf(clock.instant());
  }

  @Test
  @DisplayName("G19 topics are counted once, as they were last when the workspace has closed")
  void topics() throws SQLException {
    var workspaces = Stream.generate(() -> Workspaces.open(Fixtures.henrik())).limit(5).toList();
    workspaces.forEach(open -> choose(open, "\"0\"", "health", "studies"));
    night.count(today);
    assertThat(waiting()).as("none has closed").isEqualTo(5);
    var changed = workspaces.getFirst();
    choose(changed, etag(changed), "housing");
    workspaces.forEach(open -> Workspaces.closedOn(open.id(), today.minusDays(1)));
    night.count(today.plusDays(1));
    assertThat(waiting()).isZero();
    var chosen =
        Database.rows(
            "select code, respondents from statistics_count where subject = 'topics.1' and item = 'topic' order by code");
    assertThat(chosen.stream().map(row -> row.get("code") + " " + row.get("respondents")))
        .containsExactly("health 4", "housing 1", "studies 4");
    night.count(today.plusDays(2));
    assertThat(respondents("topics.1")).isEqualTo(5);
  }

  @Test
  @DisplayName(
      "G8 a month's volume and the longest wait for an answer are told to the job, nothing of what was written")
  void facts() {
    var open = Workspaces.open(Fixtures.elina());
    for (var who : List.of(open.customerCookie(), open.customerCookie(), open.expertCookie())) {
      Api.post(who, open.id(), "viesti");
    }
    Api.post(open.customerCookie(), open.id(), "kiitos");
    Api.post(open.expertCookie(), open.id(), "ole hyvä");
    Api.post(open.customerCookie(), open.id(), "vielä yksi");
    // in Finland the month begins two hours before that of UTC
    var month = YearMonth.from(today).plusMonths(1);
    sentAt(open, 1, month.minusMonths(1).atEndOfMonth().atTime(12, 0));
    sentAt(open, 2, month.atDay(1).atTime(1, 0));
    sentAt(open, 3, month.atDay(3).atTime(12, 0));
    sentAt(open, 4, month.atDay(4).atTime(12, 0));
    sentAt(open, 5, month.atDay(4).atTime(18, 0));
    sentAt(open, 6, month.atEndOfMonth().atTime(23, 59));
    Database.execute(
        "update participation set last_event_at = ? where workspace_id = ?",
        month.atEndOfMonth().atTime(23, 59).atZone(Finland.ZONE).toOffsetDateTime(),
        UUID.fromString(open.id()));
    var fact = fact(open, month);
    assertThat(fact)
        .containsEntry("opened", false)
        .containsEntry("messages", 5L)
        .containsEntry("wait", 72.0);
    assertThat(fact(open, month.minusMonths(1)))
        .containsEntry("opened", true)
        .containsEntry("closed", false)
        .containsEntry("messages", 1L)
        .containsEntry("wait", null);
    Workspaces.closedOn(open.id(), month.atEndOfMonth());
    assertThat(fact(open, month)).containsEntry("closed", true);
  }

  @Test
  @DisplayName(
      "G8 workspaces that began are counted when the month has ended, fewer than five wait")
  void volumes() throws SQLException {
    var began = Stream.generate(() -> Workspaces.open(Fixtures.olga())).limit(5).toList();
    assertThat(began).hasSize(5);
    night.count(today);
    assertThat(respondents("workspaces-opened.1")).isZero();
    night.count(YearMonth.from(today).plusMonths(1).atDay(1));
    assertThat(
            Database.value(
                    Integer.class,
                    """
                    select respondents from statistics_cell
                    where subject = 'workspaces-opened.1' and service_provider_id = ?
                      and language = 'all' and item = ''\
                    """,
                    Givers.EDUCATION)
                .orElseThrow())
        .isGreaterThanOrEqualTo(5);
    assertThat(
            Database.count(
                "select count(*) from statistics_cell where respondents between 0 and 4"))
        .isZero();
  }

  private static Map<String, @Nullable Object> fact(Open open, YearMonth month) {
    return Database.rows(
            """
            select opened, closed, messages, cast(extract(epoch from longest_wait) / 3600 as double precision) as wait
            from gate.guidance_in_month(?) where workspace_id = ?\
            """,
            month.atDay(1),
            UUID.fromString(open.id()))
        .getFirst();
  }

  private static void sentAt(Open open, int number, LocalDateTime time) {
    Database.execute(
        """
        update message set sent_at = ? where workspace_id = ? and event_number = (
          select event_number from message where workspace_id = ? order by event_number offset ? limit 1)\
        """,
        time.atZone(Finland.ZONE).toOffsetDateTime(),
        UUID.fromString(open.id()),
        UUID.fromString(open.id()),
        number - 1);
  }

  private static void choose(Open open, String version, String... codes) {
    var ids =
        Stream.of(codes)
            .map(code -> Database.value(UUID.class, "select id from topic where code = ?", code))
            .map(id -> id.orElseThrow().toString())
            .toList();
    Api.as(open.expertCookie())
        .header("If-Match", version)
        .body(Map.of("topics", ids))
        .put("/workspaces/{id}/topics", open.id())
        .then()
        .statusCode(200);
  }

  private static String etag(Open open) {
    return Api.as(open.expertCookie()).get("/workspaces/{id}/topics", open.id()).header("ETag");
  }

  private static long waiting() {
    return Database.count(
        "select count(distinct workspace_id) from statistics_waiting where after_closing");
  }

  private static long respondents(String subject) {
    return Database.count(
        "select coalesce(sum(respondents), 0) from statistics_count where subject = ? and item = ''",
        subject);
  }
}
