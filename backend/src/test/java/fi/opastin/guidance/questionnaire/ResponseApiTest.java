package fi.opastin.guidance.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fi.opastin.questionnaire.OwnForms;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
    assertThat(Answering.told(open, open.customer().accountId()))
        .contains("QUESTIONNAIRE_ASSIGNED");

    Answering.step(open.customerCookie(), open, id, "answers", 0, Answering.need("Ensin"))
        .statusCode(200)
        .body("state", equalTo("completed"))
        .body("editions", hasSize(1));
    assertThat(Answering.told(open, open.expert().accountId())).contains("ANSWERS_SENT");
    Answering.step(open.customerCookie(), open, id, "amendment", 1, Answering.need("Sitten"))
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("state", equalTo("amended"));
    assertThat(Answering.told(open, open.expert().accountId())).contains("ANSWERS_AMENDED");
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

  @Test
  @DisplayName("G8 twenty questions are answered in one request, and all of them are read")
  void twenty() {
    var form = OwnForms.publish(OwnForms.ofQuestions(20));
    var open = Workspaces.open(Fixtures.elina());
    String id =
        Api.creating(open.customerCookie())
            .post("/workspaces/{id}/questionnaires/{form}/responses", open.id(), form)
            .then()
            .statusCode(201)
            .body("questionnaire.questions", equalTo(20))
            .extract()
            .path("id");
    var yes =
        IntStream.rangeClosed(1, 20)
            .boxed()
            .collect(Collectors.toMap(number -> "q" + number, number -> number % 3 == 0));
    var answers = new HashMap<String, Object>();
    yes.forEach((question, value) -> answers.put(question, List.of(Map.of("valueBoolean", value))));
    Answering.step(open.customerCookie(), open, id, "answers", 0, answers).statusCode(200);
    var read = Answering.read(open.expertCookie(), open, id).extract().jsonPath();
    assertThat(read.getMap("editions[0].answers")).hasSize(20);
    yes.forEach((question, value) ->
        assertThat(read.getBoolean("editions[0].answers." + question + "[0].valueBoolean"))
            .isEqualTo(value));
    OwnForms.retire(form);
  }

  @Test
  @DisplayName("G8 the list comes in pages, to each reader of what that reader sees")
  void pages() {
    var open = Workspaces.open(Fixtures.elina());
    var given = new ArrayList<String>();
    for (int i = 0; i < 3; i++) {
      given.addFirst(Answering.assign(open, "service-need", Map.of()));
      Answering.start(open, "service-need");
    }
    assertThat(paged(open.expertCookie(), open)).isEqualTo(given);
    assertThat(paged(open.customerCookie(), open)).hasSize(6).containsSubsequence(given);
    Api.as(open.customerCookie())
        .queryParam("cursor", "x")
        .get("/workspaces/{id}/questionnaire-responses", open.id())
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("cursor"));
  }

  /** All ids, two by two. */
  private static List<String> paged(String cookie, Open open) {
    var ids = new ArrayList<String>();
    String next = "";
    do {
      var page =
          Api.as(cookie)
              .queryParam("limit", 2)
              .queryParams(next.isEmpty() ? Map.of() : Map.of("cursor", next))
              .get("/workspaces/{id}/questionnaire-responses", open.id())
              .then()
              .statusCode(200)
              .extract()
              .jsonPath();
      List<String> some = page.getList("items.id");
      assertThat(some).hasSizeBetween(1, 2);
      ids.addAll(some);
      next = Objects.requireNonNullElse(page.getString("next"), "");
    } while (!next.isEmpty());
    return ids;
  }
}
