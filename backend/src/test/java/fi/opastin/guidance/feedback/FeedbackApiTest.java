package fi.opastin.guidance.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import fi.opastin.guidance.consent.Consenting;
import fi.opastin.guidance.guidanceplan.PlanStates;
import fi.opastin.guidance.guidanceplan.Plans;
import fi.opastin.guidance.statistics.WaitingFeedback;
import fi.opastin.testing.Api;
import fi.opastin.testing.Database;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.Fixtures.Person;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.TestClock;
import fi.opastin.testing.TestSessions;
import fi.opastin.testing.Workspaces;
import fi.opastin.testing.Workspaces.Open;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Feedback goes from the customer to the statistics, past everybody in the workspace. */
@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class FeedbackApiTest {

  @Inject TestClock clock;
  @Inject WaitingFeedback waiting;

  private Open open;

  @BeforeEach
  void workspace() {
    open = Workspaces.open(Fixtures.elina());
  }

  @Test
  @DisplayName(
      "G8 feedback on the guidance is given once, when the workspace is closed or archived")
  void closing() {
    occasions().body("items", empty());
    give("closing", 9).statusCode(409);
    close(2);
    occasions()
        .body("items.kind", contains("CLOSING"))
        .body("items.closedOn", contains(today().minusMonths(2).toString()))
        .body("questionnaire.url", equalTo("urn:opastin:questionnaire:guidance-feedback"));
    give("closing", 11)
        .statusCode(400)
        .body("errors.pointer", contains("/answers/feedback.need"))
        .body("errors.code", contains("out-of-range"));
    assertThat(waiting.in(open)).isEmpty();
    give("closing", 9).statusCode(204);
    occasions().body("items", empty());
    give("closing", 1).statusCode(409);
    PlanStates.archive(open);
    // the workspace was, so to say, used again, closed again, and is archived now
    occasions().body("items.kind", contains("CLOSING"));
    give("closing", 3).statusCode(204);
    assertThat(waiting.in(open))
        .containsExactlyInAnyOrder(
            "guidance-feedback.2 employment feedback.need high",
            "guidance-feedback.2 employment feedback.need low");
  }

  @Test
  @DisplayName("G8 feedback on a meeting is given once, when it was agreed and is over")
  void meeting() {
    var olga = Consenting.active(open, Fixtures.olga(), "ALL");
    var start = clock.instant().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.MINUTES);
    var held = Plans.propose(olga.expertCookie(), open.id(), start);
    Plans.step(open.customerCookie(), open.id(), held, "acceptance", 0).statusCode(200);
    var declined = Plans.propose(open.expertCookie(), open.id(), start);
    Plans.step(open.customerCookie(), open.id(), declined, "declination", 0).statusCode(200);
    var path = "appointments/" + held;
    occasions().body("items", empty());
    give(path, 6).statusCode(409);
    clock.moveTo(start.plus(Duration.ofMinutes(44)));
    occasions().body("items", empty());
    clock.moveTo(start.plus(Duration.ofMinutes(45)));
    occasions()
        .body("items.kind", contains("MEETING"))
        .body("items.appointmentId", contains(held))
        .body("items.start", contains(start.toString()));
    give("appointments/" + declined, 6).statusCode(409);
    give("appointments/" + UUID.randomUUID(), 6).statusCode(409);
    give(path, 6).statusCode(204);
    give(path, 6).statusCode(409);
    occasions().body("items", empty());
    assertThat(waiting.in(open))
        .as("about the organisation of the expert who was met")
        .containsExactly("guidance-feedback.2 education feedback.need middle");
  }

  @Test
  @DisplayName("G8 nothing in the workspace shows to an expert whether feedback was given")
  void unseen() {
    close(1);
    var expert = expertsView();
    var before = everywhere();
    give("closing", 9).statusCode(204);
    assertThat(expertsView()).isEqualTo(expert);
    var after = everywhere();
    after.keySet().removeIf(table -> Objects.equals(after.get(table), before.get(table)));
    assertThat(after.keySet())
        .as("what waits for the statistics, that it was given, and what the access log always has")
        .isSubsetOf(
            "feedback_given", "statistics_waiting", "access_log", "access_unsealed", "session");
    assertThat(
            Database.rows(
                "select distinct action from access_log where workspace_id = ? and action like 'feedback%'",
                UUID.fromString(open.id())))
        .hasSize(1);
    var looked = log();
    occasions().statusCode(200);
    assertThat(log()).as("looking and giving are told alike, once in a while").isEqualTo(looked);
    assertThat(
            Database.rows(
                    "select t::text as row from feedback_given t where workspace_id = ?",
                    UUID.fromString(open.id()))
                .toString())
        .doesNotContain("closing", today().minusMonths(1).toString());
  }

  @Test
  @DisplayName("G8 plain SQL shows an expert of the workspace no row of what has been given")
  void rowLevelSecurity() throws SQLException {
    close(1);
    give("closing", 9).statusCode(204);
    assertThat(rowsOf(open.customer())).isEqualTo(1);
    assertThat(rowsOf(open.expert())).isZero();
  }

  private long rowsOf(Person person) throws SQLException {
    var session = TestSessions.begin(person.accountId(), person.role());
    try (var connection = Database.connectAsApp()) {
      connection.setAutoCommit(false);
      try (var enter =
              connection.prepareStatement(
                  "select outcome from gate.enter_workspace(?, ?, true, ?, false, uuidv7(), 'message.read', uuidv7(), null)");
          var count = connection.prepareStatement("select count(*) from feedback_given")) {
        enter.setObject(1, session.id());
        enter.setObject(2, UUID.fromString(open.id()));
        enter.setObject(3, OffsetDateTime.now(ZoneOffset.UTC));
        enter.execute();
        var row = count.executeQuery();
        row.next();
        return row.getLong(1);
      } finally {
        connection.rollback();
      }
    }
  }

  @Test
  @DisplayName("G6 G8 for everybody but the customer there is no feedback to see or to give")
  void others() {
    close(1);
    var absence =
        Api.as(Fixtures.markus().cookie())
            .get("/workspaces/{id}/feedback", UUID.randomUUID())
            .asString();
    for (var cookie :
        List.of(
            Fixtures.customer("Vieras").cookie(),
            Fixtures.markus().cookie(),
            Fixtures.paula().cookie(),
            Fixtures.sami().cookie())) {
      var seen = Api.as(cookie).get("/workspaces/{id}/feedback", open.id());
      assertThat(seen.statusCode()).isEqualTo(404);
      assertThat(seen.asString()).isEqualTo(absence);
      give(cookie, "closing", 9).statusCode(404);
      give(cookie, "appointments/" + UUID.randomUUID(), 9).statusCode(404);
    }
    Api.as(open.expertCookie()).get("/workspaces/{id}/feedback", open.id()).then().statusCode(403);
    give(open.expertCookie(), "closing", 9).statusCode(403);
    Api.as(open.expertCookie())
        .get("/workspaces/{id}", open.id())
        .then()
        .body("actions", not(hasItem("feedback.give")));
    Api.as(open.customerCookie())
        .get("/workspaces/{id}", open.id())
        .then()
        .body("actions", hasItem("feedback.give"));
    Api.anonymous().get("/workspaces/{id}/feedback", open.id()).then().statusCode(401);
    assertThat(waiting.in(open)).isEmpty();
  }

  @Test
  @DisplayName("G8 feedback that is sent several times at once counts once")
  void atOnce() throws InterruptedException {
    close(1);
    Callable<Integer> sending = () -> give("closing", 9).extract().statusCode();
    try (var threads = Executors.newFixedThreadPool(4)) {
      var answers =
          threads.invokeAll(List.of(sending, sending, sending, sending)).stream()
              .map(answer -> answer.resultNow())
              .toList();
      assertThat(answers).containsOnlyOnce(204).containsOnly(204, 409);
    }
    assertThat(waiting.in(open)).hasSize(1);
  }

  private void close(int monthsAgo) {
    Workspaces.closedOn(open.id(), today().minusMonths(monthsAgo));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  private ValidatableResponse occasions() {
    return Api.as(open.customer().cookie()).get("/workspaces/{id}/feedback", open.id()).then();
  }

  private ValidatableResponse give(String on, int need) {
    return give(open.customer().cookie(), on, need);
  }

  private ValidatableResponse give(String cookie, String on, int need) {
    return Api.as(cookie)
        .body(Map.of("answers", Map.of("feedback.need", List.of(Map.of("valueDecimal", need)))))
        .put("/workspaces/{id}/feedback/" + on, open.id())
        .then();
  }

  /** What an expert can read of the workspace. */
  private List<String> expertsView() {
    return Stream.of(
            "",
            "/messages",
            "/questionnaire-responses",
            "/questionnaires",
            "/appointments",
            "/tasks")
        .map(path -> Api.as(open.expertCookie()).get("/workspaces/" + open.id() + path).asString())
        .toList();
  }

  /** How many rows of each table have to do with the workspace or its people, and what they say. */
  private Map<String, String> everywhere() {
    var rows = new TreeMap<String, String>();
    Database.rows("select tablename from pg_tables where schemaname = 'opastin'")
        .forEach(row -> {
          var table = String.valueOf(row.get("tablename"));
          rows.put(
              table,
              Database.rows(
                      "select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as sum from %s t where t::text like ? or t::text like ?"
                          .formatted(table),
                      "%" + open.id() + "%",
                      "%" + open.customer().accountId() + "%")
                  .toString());
        });
    return rows;
  }

  private long log() {
    return Database.count(
        "select count(*) from access_log where workspace_id = ? and action = 'feedback.give'",
        UUID.fromString(open.id()));
  }
}
