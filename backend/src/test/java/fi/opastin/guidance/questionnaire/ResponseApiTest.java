package fi.opastin.guidance.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fi.opastin.guidance.guidanceplan.PlanStates;
import fi.opastin.testing.Api;
import fi.opastin.testing.Database;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.Workspaces;
import fi.opastin.testing.Workspaces.Open;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class ResponseApiTest {

  @Test
  @DisplayName("G8 an expert gives a questionnaire, the customer answers, and the experts read it")
  void life() {
    var open = Workspaces.open(Fixtures.elina());
    var due = LocalDate.now(ZoneOffset.UTC).plusDays(20).toString();
    var id = Answering.assign(open, "service-need", Map.of("dueOn", due));
    Answering.read(open.customerCookie(), open, id)
        .statusCode(200)
        .header("ETag", "\"0\"")
        .body("state", equalTo("in-progress"))
        .body("dueOn", equalTo(due))
        .body("author.name", equalTo("Elina Esimerkki"))
        .body("questionnaire.purpose", equalTo("SERVICE_NEED"))
        .body("editions", empty())
        .body(
            "actions", containsInAnyOrder("response-draft.save", "response.send", "response.stop"));
    Answering.read(open.expertCookie(), open, id).body("actions", contains("response.take-back"));
    assertThat(told(open, open.customer().accountId())).contains("QUESTIONNAIRE_ASSIGNED");

    Answering.step(open.customerCookie(), open, id, "answers", 0, Answering.need("Ensin"))
        .statusCode(200)
        .body("state", equalTo("completed"))
        .body("editions", hasSize(1));
    assertThat(told(open, open.expert().accountId())).contains("ANSWERS_SENT");
    Answering.step(open.customerCookie(), open, id, "amendment", 1, Answering.need("Sitten"))
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("state", equalTo("amended"));
    assertThat(told(open, open.expert().accountId())).contains("ANSWERS_AMENDED");
    Answering.read(open.expertCookie(), open, id)
        .body("editions.edition", contains(1, 2))
        .body("editions[0].answers.'end.else'[0].valueString", equalTo("Ensin"))
        .body("editions[1].answers.'end.else'[0].valueString", equalTo("Sitten"))
        .body("actions", empty());
    assertThat(
            Database.count(
                "select count(*) from due_date where record_id = ?", UUID.fromString(id)))
        .isZero();
  }

  @Test
  @DisplayName("G8 what is missing or wrong is told for each question, and nothing is sent")
  void faults() {
    var open = Workspaces.open(Fixtures.elina());
    var id = Answering.start(open, "service-need");
    Answering.step(
            open.customerCookie(),
            open,
            id,
            "answers",
            0,
            Map.of(
                "goal.close", List.of(Map.of("valueDecimal", 11)),
                "contact.digital", List.of(Map.of("valueString", "ehkä")),
                "no.such", List.of(Map.of("valueBoolean", true))))
        .statusCode(400)
        .body("type", equalTo("urn:opastin:problem:invalid-request"))
        .body(
            "errors.pointer",
            contains(
                "/answers/now.situation",
                "/answers/goal.close",
                "/answers/contact.digital",
                "/answers/no.such"))
        .body("errors.code", contains("required", "out-of-range", "wrong-type", "unknown-item"));
    Answering.step(
            open.customerCookie(),
            open,
            id,
            "answers",
            0,
            Map.of("a b", List.of(Map.of("valueBoolean", true)), "end.else", List.of(Map.of())))
        .statusCode(400)
        .body("errors.pointer", containsInAnyOrder("/answers/a b", "/answers/end.else"));
    Answering.step(open.customerCookie(), open, id, "answers", 7, Answering.need("x"))
        .statusCode(412);
    Answering.read(open.customerCookie(), open, id)
        .body("state", equalTo("in-progress"))
        .body("editions", empty());
  }

  @Test
  @DisplayName(
      "G8 answers on branches that are not asked any more are dropped before anybody reads")
  void dropped() {
    var open = Workspaces.open(Fixtures.elina());
    var id = Answering.start(open, "service-need");
    var answers = new HashMap<>(Answering.need("x"));
    answers.put("now.situation", List.of(Map.of("valueCoding", "studying")));
    Answering.step(open.customerCookie(), open, id, "answers", 0, answers)
        .statusCode(200)
        .body("editions[0].answers", hasKey("now.situation"))
        .body("editions[0].answers", not(hasKey("now.ending")));
  }

  @Test
  @DisplayName("G8 answers are kept while they are written, for the customer alone, on any device")
  void drafts() {
    var open = Workspaces.open(Fixtures.elina());
    var id = Answering.start(open, "service-need");
    var half = Map.of("end.else", List.of(Map.of("valueString", "kesken")));
    Api.as(open.customerCookie())
        .get("/workspaces/{id}/questionnaire-responses/{r}/draft", open.id(), id)
        .then()
        .header("ETag", "\"0\"")
        .body("savedAt", nullValue());
    Answering.step(open.customerCookie(), open, id, "draft", 0, half)
        .statusCode(200)
        .header("ETag", "\"1\"");
    Answering.step(open.customer().cookie(), open, id, "draft", 0, half).statusCode(412);
    Api.as(open.customer().cookie())
        .get("/workspaces/{id}/questionnaire-responses/{r}/draft", open.id(), id)
        .then()
        .body("answers.'end.else'[0].valueString", equalTo("kesken"));
    Answering.read(open.expertCookie(), open, id).statusCode(404);
    Api.as(open.expertCookie())
        .get("/workspaces/{id}/questionnaire-responses/{r}/draft", open.id(), id)
        .then()
        .statusCode(403);
    Answering.step(open.customerCookie(), open, id, "answers", 0, Answering.need("valmis"))
        .statusCode(200)
        .body("drafted", equalTo(false));
    Answering.read(open.expertCookie(), open, id).statusCode(200);

    Answering.step(open.customerCookie(), open, id, "draft", 2, half).statusCode(200);
    Answering.read(open.customerCookie(), open, id).body("drafted", equalTo(true));
    Answering.read(open.expertCookie(), open, id)
        .body("drafted", equalTo(false))
        .body("editions", hasSize(1))
        .body("editions[0].answers.'end.else'[0].valueString", equalTo("valmis"));
  }

  @Test
  @DisplayName("G8 each step is possible in its states and for its people only")
  void table() {
    var open = Workspaces.open(Fixtures.elina());
    var steps = List.of("draft", "answers", "amendment", "stop", "taking-back");
    var expected =
        Map.of(
            "in-progress", "200 200 409 200 200",
            "completed", "200 409 200 409 409",
            "amended", "200 409 200 409 409",
            "stopped", "409 409 409 409 409",
            "entered-in-error", "409 409 409 409 409");
    expected.forEach((state, statuses) -> {
      for (int i = 0; i < steps.size(); i++) {
        var step = steps.get(i);
        var expert = step.equals("taking-back");
        var id = in(open, state);
        var version = step.equals("draft") ? draftVersion(open, id) : version(open, id);
        var others = expert ? open.customerCookie() : open.expertCookie();
        Answering.step(others, open, id, step, version, Answering.need("x")).statusCode(403);
        var status =
            Answering.step(
                    expert ? open.expertCookie() : open.customerCookie(),
                    open,
                    id,
                    step,
                    version,
                    Answering.need("x"))
                .extract()
                .statusCode();
        assertThat(status)
            .as("%s in %s", step, state)
            .isEqualTo(Integer.parseInt(statuses.split(" ")[i]));
      }
    });
  }

  @Test
  @DisplayName("G11 G12 in the archive the customer reads answers, and nobody writes any")
  void archived() {
    var open = Workspaces.open(Fixtures.elina());
    var id = Answering.start(open, "service-need");
    Answering.step(open.customerCookie(), open, id, "answers", 0, Answering.need("x"))
        .statusCode(200);
    PlanStates.archive(open);
    Answering.read(open.customerCookie(), open, id)
        .statusCode(200)
        .body("editions", hasSize(1))
        .body("actions", empty());
    Answering.read(open.expertCookie(), open, id).statusCode(404);
    Answering.step(open.customerCookie(), open, id, "amendment", 1, Answering.need("y"))
        .statusCode(409);
  }

  @Test
  @DisplayName(
      "G6 for strangers a response looks as if it did not exist; limited experts see later")
  void strangers() {
    var open = Workspaces.open(Fixtures.elina());
    var id = Answering.assign(open, "service-need", Map.of());
    for (var cookie :
        List.of(
            Fixtures.customer("Vieras Henkilö").cookie(),
            Fixtures.markus().cookie(),
            Fixtures.paula().cookie())) {
      var foreign = Answering.read(cookie, open, id).statusCode(404).extract().asString();
      assertThat(foreign)
          .isEqualTo(
              Answering.read(cookie, open, UUID.randomUUID().toString()).extract().asString());
      Answering.step(cookie, open, id, "answers", 0, Answering.need("x")).statusCode(404);
      Api.creating(cookie)
          .body(Map.of())
          .post("/workspaces/{id}/questionnaires/{f}/assignments", open.id(), UUID.randomUUID())
          .then()
          .statusCode(404);
    }
    Api.anonymous()
        .get("/workspaces/{id}/questionnaire-responses", open.id())
        .then()
        .statusCode(401);
    PlanStates.limitToWhatComes(open, open.expert().accountId());
    Answering.read(open.expertCookie(), open, id).statusCode(404);
    var later = Answering.assign(open, "service-need", Map.of());
    Api.as(open.expertCookie())
        .get("/workspaces/{id}/questionnaire-responses", open.id())
        .then()
        .body("items.id", contains(later));
  }

  @Test
  @DisplayName("G8 feedback is not answered in the workspace, where experts would see it")
  void feedback() {
    var open = Workspaces.open(Fixtures.elina());
    Api.as(open.expertCookie())
        .get("/workspaces/{id}/questionnaires", open.id())
        .then()
        .body("items.purpose", hasItems("SELF_ASSESSMENT", "SERVICE_NEED"))
        .body("items.purpose", not(hasItem("FEEDBACK")));
    Api.as(open.customerCookie())
        .get(
            "/workspaces/{id}/questionnaires/{form}",
            open.id(),
            Answering.offered(open, "life-situation"))
        .then()
        .statusCode(200)
        .body("resourceType", equalTo("Questionnaire"));
    Api.as(open.customerCookie())
        .get("/workspaces/{id}/questionnaires/{form}", open.id(), UUID.randomUUID())
        .then()
        .statusCode(404);
  }

  @Test
  @DisplayName("G21 self-assessments are repeated: ten areas each time, and no total")
  void selfAssessments() {
    var open = Workspaces.open(Fixtures.elina());
    for (int value : List.of(3, 7)) {
      var answers = new HashMap<String, Integer>();
      Answering.AREAS.forEach(area -> answers.put(area, value));
      var id = Answering.start(open, "life-situation");
      Answering.step(open.customerCookie(), open, id, "answers", 0, Answering.scale(answers))
          .statusCode(200);
    }
    Api.as(open.expertCookie())
        .get("/workspaces/{id}/questionnaire-responses", open.id())
        .then()
        .body("items.questionnaire.purpose", contains("SELF_ASSESSMENT", "SELF_ASSESSMENT"))
        .body("items[0].editions[0].scores.area", equalTo(Answering.AREAS))
        .body("items[0].editions[0].scores.mean", everyItem(equalTo(7.0f)))
        .body("items[1].editions[0].scores.mean", everyItem(equalTo(3.0f)));
  }

  @Test
  @DisplayName("security: which questionnaire it is and what is answered stands in no row in clear")
  void encrypted() {
    var open = Workspaces.open(Fixtures.elina());
    var id = Answering.start(open, "service-need");
    Answering.step(open.customerCookie(), open, id, "draft", 0, Answering.need("salaisuus"))
        .statusCode(200);
    var form = Answering.offered(open, "service-need");
    var rows =
        Database.rows(
                """
                select encode(r.content, 'escape') as content, encode(d.answers, 'escape') as answers
                from questionnaire_response r
                join answers_draft d on d.response_id = r.id where r.id = ?\
                """,
                UUID.fromString(id))
            .toString();
    assertThat(rows)
        .contains("content=", "answers=")
        .doesNotContain("salaisuus", form, "now.situation");
  }

  /** An assigned response that has been led into a state. */
  private static String in(Open open, String state) {
    var id = Answering.assign(open, "service-need", Map.of());
    var customer = open.customerCookie();
    switch (state) {
      case "completed" -> Answering.step(customer, open, id, "answers", 0, Answering.need("a"));
      case "amended" -> {
        Answering.step(customer, open, id, "answers", 0, Answering.need("a"));
        Answering.step(customer, open, id, "amendment", 1, Answering.need("b"));
      }
      case "stopped" -> Answering.step(customer, open, id, "stop", 0, Map.of());
      case "entered-in-error" ->
          Answering.step(open.expertCookie(), open, id, "taking-back", 0, Map.of());
      default -> {
        // as it was assigned
      }
    }
    Answering.read(customer, open, id).body("state", equalTo(state));
    return id;
  }

  private static int version(Open open, String id) {
    return Answering.read(open.customerCookie(), open, id).extract().path("version");
  }

  private static int draftVersion(Open open, String id) {
    return Api.as(open.customerCookie())
        .get("/workspaces/{id}/questionnaire-responses/{r}/draft", open.id(), id)
        .path("version");
  }

  private static List<String> told(Open open, UUID account) {
    return Database.rows(
            "select kind from notification where workspace_id = ? and account_id = ?",
            UUID.fromString(open.id()),
            account)
        .stream()
        .map(row -> String.valueOf(row.get("kind")))
        .toList();
  }
}
