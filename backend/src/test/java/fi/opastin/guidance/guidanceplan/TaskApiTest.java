package fi.opastin.guidance.guidanceplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fi.opastin.testing.Api;
import fi.opastin.testing.Database;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.TestClock;
import fi.opastin.testing.Workspaces;
import fi.opastin.testing.Workspaces.Open;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class TaskApiTest {

  @Inject TestClock clock;

  @Test
  @DisplayName("G22 a task with a due date is given, commented by both, done and opened again")
  void life() {
    var open = Workspaces.open(Fixtures.elina());
    var due = today().plusDays(14).toString();
    String id =
        Plans.addTask(open.expertCookie(), open.id(), "Lähetä hakemus 😀", due, Side.CUSTOMER)
            .statusCode(201)
            .header("ETag", "\"0\"")
            .body("title", equalTo("Lähetä hakemus 😀"))
            .body("description", equalTo("Tarkemmin:\nkaksi riviä"))
            .body("dueOn", equalTo(due))
            .body("assignee", equalTo("CUSTOMER"))
            .body("author.name", equalTo("Elina Esimerkki"))
            .body("author.you", equalTo(true))
            .extract()
            .path("id");
    comment(open.customerCookie(), open, id, "Puuttuu vielä todistus")
        .body("comments.text", contains("Puuttuu vielä todistus"))
        .body("version", equalTo(0));
    comment(open.expertCookie(), open, id, "Sen voi lähettää\nmyöhemmin");
    move(open.customerCookie(), open, id, "DONE", 0)
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("state", equalTo("DONE"))
        .body("changedBy.standing", equalTo("CUSTOMER"))
        .body("actions", containsInAnyOrder("task.comment", "task.move"));
    move(open.expertCookie(), open, id, "DROPPED", 1).statusCode(409);
    move(open.expertCookie(), open, id, "OPEN", 1).body("state", equalTo("OPEN"));
    Api.as(open.customerCookie())
        .get("/workspaces/{id}/tasks", open.id())
        .then()
        .statusCode(200)
        .body("items.id", contains(id))
        .body("items[0].comments.text", hasSize(2))
        .body("items[0].comments.author.you", contains(true, false))
        .body("items[0].actions", hasItems("task.change"))
        .body("next", nullValue());
  }

  @Test
  @DisplayName("G22 both sides change a task; who knows an older version changes nothing")
  void stale() {
    var open = Workspaces.open(Fixtures.elina());
    String id =
        Plans.addTask(open.customerCookie(), open.id(), "Oma tehtävä", null, Side.EXPERT)
            .body("dueOn", nullValue())
            .extract()
            .path("id");
    change(open.expertCookie(), open, id, "Asiantuntijan sanoin", 0)
        .statusCode(200)
        .body("version", equalTo(1));
    change(open.customerCookie(), open, id, "Asiakkaan sanoin", 0)
        .statusCode(412)
        .body("type", equalTo("urn:opastin:problem:stale-version"));
    Api.as(open.customerCookie())
        .get("/workspaces/{id}/tasks/{task}", open.id(), id)
        .then()
        .header("ETag", "\"1\"")
        .body("title", equalTo("Asiantuntijan sanoin"));
    Api.as(open.customerCookie())
        .body(Map.of("state", "DONE"))
        .put("/workspaces/{id}/tasks/{task}/state", open.id(), id)
        .then()
        .statusCode(428);
    move(open.customerCookie(), open, id, "DONE", 1).statusCode(200);
    change(open.customerCookie(), open, id, "Liian myöhään", 2)
        .statusCode(409)
        .body("type", equalTo("urn:opastin:problem:not-possible-now"));
  }

  @Test
  @DisplayName("G22 a due date is a day in Finland that has not passed; an old one may stay")
  void dueDate() {
    var open = Workspaces.open(Fixtures.elina());
    // 23:30 in Finland: still the 30th there, and already 21:30 in UTC
    clock.moveTo(Instant.parse("2027-01-30T21:30:00Z"));
    var cookie = open.customer().cookie();
    Plans.addTask(cookie, open.id(), "Eilen", "2027-01-29", Side.CUSTOMER)
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/dueOn"))
        .body("errors[0].code", equalTo("in-the-past"));
    String id =
        Plans.addTask(cookie, open.id(), "Tänään", "2027-01-30", Side.CUSTOMER)
            .statusCode(201)
            .extract()
            .path("id");
    clock.moveTo(Instant.parse("2027-01-30T22:00:00Z"));
    var later = open.customer().cookie();
    Plans.addTask(later, open.id(), "Eilen", "2027-01-30", Side.CUSTOMER).statusCode(400);
    Plans.changing(later, 0)
        .body(Plans.task("Myöhässä", "2027-01-30", Side.CUSTOMER))
        .put("/workspaces/{id}/tasks/{task}", open.id(), id)
        .then()
        .statusCode(200)
        .body("dueOn", equalTo("2027-01-30"));
  }

  @Test
  @DisplayName("security: what cannot be in a task is refused by field, all at once")
  void fields() {
    var open = Workspaces.open(Fixtures.elina());
    var cookie = open.customerCookie();
    Api.creating(cookie)
        .body(
            "{\"title\":\""
                + "x".repeat(201)
                + "\",\"description\":\"a\\u0000b\",\"dueOn\":\"2027-02-30\"}")
        .post("/workspaces/{id}/tasks", open.id())
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/title", "/description", "/dueOn", "/assignee"))
        .body("errors.code", contains("too-long", "invalid-character", "invalid-date", "required"));
    for (var date : new String[] {"9223372036854775808", "+999999999-01-01", "2101-01-01", "x"}) {
      Plans.addTask(cookie, open.id(), "Päivä", date, Side.CUSTOMER)
          .statusCode(400)
          .body("errors[0].pointer", equalTo("/dueOn"));
    }
    Api.creating(cookie)
        .body("{\"title\":\"a\",\"assignee\":\"CUSTOMER\",\"state\":\"DONE\"}")
        .post("/workspaces/{id}/tasks", open.id())
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/state"))
        .body("errors[0].code", equalTo("unknown-property"));
  }

  @Test
  @DisplayName("G22 tasks come page by page, and one sent again with the same key is there once")
  void pages() {
    var open = Workspaces.open(Fixtures.elina());
    for (int i = 1; i <= 3; i++) {
      Plans.addTask(open.expertCookie(), open.id(), "Tehtävä " + i, null, Side.CUSTOMER);
    }
    var key = UUID.randomUUID();
    for (int i = 0; i < 2; i++) {
      Api.as(open.expertCookie())
          .header("Idempotency-Key", key)
          .body(Plans.task("Vain kerran", null, Side.CUSTOMER))
          .post("/workspaces/{id}/tasks", open.id())
          .then()
          .statusCode(201);
    }
    var first = Api.as(open.customerCookie()).get("/workspaces/" + open.id() + "/tasks?limit=3");
    first.then().body("items.title", contains("Vain kerran", "Tehtävä 3", "Tehtävä 2"));
    Api.as(open.customerCookie())
        .get("/workspaces/" + open.id() + "/tasks?limit=3&cursor=" + first.<String>path("next"))
        .then()
        .body("items.title", contains("Tehtävä 1"))
        .body("next", nullValue());
  }

  @Test
  @DisplayName("G20 a task is an event of the workspace: lists and streams hear of it")
  void event() {
    var open = Workspaces.open(Fixtures.elina());
    var before = Api.as(open.customerCookie()).get("/workspaces/{id}", open.id());
    Plans.addTask(open.expertCookie(), open.id(), "Uusi", null, Side.CUSTOMER).statusCode(201);
    Api.as(open.customerCookie())
        .get("/workspaces/{id}", open.id())
        .then()
        .body("lastEvent", equalTo(before.<Integer>path("lastEvent") + 1))
        .body("unread", equalTo(0))
        .body("actions", hasItems("task.add", "appointment.propose", "summary.read"));
  }

  @Test
  @DisplayName("G6 what is planned is not readable in the database")
  void encrypted() {
    var canary = "Kanarialintu" + UUID.randomUUID();
    var open = Workspaces.open(Fixtures.elina());
    String id =
        Plans.addTask(open.expertCookie(), open.id(), canary, "2099-12-24", Side.CUSTOMER)
            .extract()
            .path("id");
    comment(open.customerCookie(), open, id, canary);
    for (var table : new String[] {"task", "task_comment", "idempotency_key", "outbox"}) {
      for (var text : new String[] {canary, "2099-12-24"}) {
        assertThat(
                Database.count(
                    "select count(*) from " + table + " t where t::text ilike ? or t::text ilike ?",
                    "%" + HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8)) + "%",
                    "%" + text + "%"))
            .as(table)
            .isZero();
      }
    }
  }

  @Test
  @DisplayName("G12 an archived plan is the customer's to read, and nobody's to write")
  void archived() {
    var open = Workspaces.open(Fixtures.elina());
    String id =
        Plans.addTask(open.expertCookie(), open.id(), "Vanha", null, Side.CUSTOMER)
            .extract()
            .path("id");
    PlanStates.archive(open);
    Api.as(open.customerCookie())
        .get("/workspaces/{id}/tasks", open.id())
        .then()
        .statusCode(200)
        .body("items.title", contains("Vanha"))
        .body("items[0].actions", empty());
    comment409(open.customerCookie(), open, id);
    Api.as(open.expertCookie()).get("/workspaces/{id}/tasks", open.id()).then().statusCode(404);
  }

  @Test
  @DisplayName("G7 a consent limited to what comes shows no task and no appointment from before")
  void limited() {
    var open = Workspaces.open(Fixtures.elina());
    Plans.addTask(open.customerCookie(), open.id(), "Ennen", null, Side.CUSTOMER);
    Plans.propose(open.customerCookie(), open.id(), clock.instant().plusSeconds(86_400));
    PlanStates.limitToWhatComes(open, open.expert().accountId());
    Plans.addTask(open.customerCookie(), open.id(), "Jälkeen", null, Side.CUSTOMER);
    var expert = open.expertCookie();
    Api.as(expert)
        .get("/workspaces/{id}/tasks", open.id())
        .then()
        .body("items.title", contains("Jälkeen"));
    Api.as(expert).get("/workspaces/{id}/appointments", open.id()).then().body("items", empty());
    Api.as(open.customerCookie())
        .get("/workspaces/{id}/tasks", open.id())
        .then()
        .body("items.title", contains("Jälkeen", "Ennen"));
  }

  private static ValidatableResponse comment(String cookie, Open open, String id, String text) {
    return Api.creating(cookie)
        .body(Map.of("text", text))
        .post("/workspaces/{id}/tasks/{task}/comments", open.id(), id)
        .then()
        .statusCode(201);
  }

  private static void comment409(String cookie, Open open, String id) {
    Api.creating(cookie)
        .body(Map.of("text", "Liian myöhään"))
        .post("/workspaces/{id}/tasks/{task}/comments", open.id(), id)
        .then()
        .statusCode(409);
  }

  private static ValidatableResponse move(
      String cookie, Open open, String id, String state, int version) {
    return Plans.changing(cookie, version)
        .body(Map.of("state", state))
        .put("/workspaces/{id}/tasks/{task}/state", open.id(), id)
        .then();
  }

  private static ValidatableResponse change(
      String cookie, Open open, String id, String title, int version) {
    return Plans.changing(cookie, version)
        .body(Plans.task(title, null, Side.CUSTOMER))
        .put("/workspaces/{id}/tasks/{task}", open.id(), id)
        .then();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }
}
