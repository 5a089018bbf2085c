package fi.opastin.guidance.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import fi.opastin.guidance.consent.Consenting;
import fi.opastin.guidance.guidanceplan.PlanStates;
import fi.opastin.testing.Api;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.Workspaces;
import fi.opastin.testing.Workspaces.Open;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who may do what with a questionnaire, in which state, and for whom it is absent. */
@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class ResponseAccessApiTest {

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
  @DisplayName("G6 for strangers a response looks as if it did not exist")
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
  }

  @Test
  @DisplayName("G7 an expert who has come by consent reads answers and gives questionnaires, too")
  void secondExpert() {
    var open = Workspaces.open(Fixtures.elina());
    var before = Answering.assign(open, "service-need", Map.of());
    var begun = Answering.start(open, "service-need");
    var consenting = Consenting.proposed(open, Fixtures.olga(), "JOIN");
    // what the customer has begun alone is not what the expert would see
    consenting.read().then().body("visibleContent.questionnaires", equalTo(1));
    Answering.read(consenting.expertCookie(), open, before).statusCode(404);
    consenting.expertAccepts().then().statusCode(200);
    consenting.customerAccepts("ALL", null).then().statusCode(200);
    var olga = consenting.expertCookie();
    Answering.step(open.customerCookie(), open, before, "answers", 0, Answering.need("kaikille"))
        .statusCode(200);
    Answering.read(olga, open, before)
        .statusCode(200)
        .body("editions[0].answers.'end.else'[0].valueString", equalTo("kaikille"));
    Answering.read(olga, open, begun).statusCode(404);
    Answering.step(olga, open, begun, "stop", 0, Map.of()).statusCode(403);
    String own = assignAs(olga, open);
    Answering.read(olga, open, own).body("actions", contains("response.take-back"));
    consenting.withdraw().then().statusCode(200);
    Answering.read(olga, open, before).statusCode(404);
  }

  @Test
  @DisplayName("G7 an expert of whom consent is limited sees only what was given from then on")
  void limited() {
    var open = Workspaces.open(Fixtures.elina());
    var before = Answering.assign(open, "service-need", Map.of());
    var olga = Consenting.active(open, Fixtures.olga(), "FROM_NOW").expertCookie();
    Answering.step(open.customerCookie(), open, before, "answers", 0, Answering.need("aiemmille"))
        .statusCode(200);
    Answering.read(olga, open, before).statusCode(404);
    Answering.step(olga, open, before, "taking-back", 1, Map.of()).statusCode(404);
    assertThat(Answering.told(open, Fixtures.olga().accountId())).doesNotContain("ANSWERS_SENT");
    var later = Answering.assign(open, "service-need", Map.of());
    Answering.step(open.customerCookie(), open, later, "answers", 0, Answering.need("kaikille"))
        .statusCode(200);
    Api.as(olga)
        .get("/workspaces/{id}/questionnaire-responses", open.id())
        .then()
        .body("items.id", contains(later));
    assertThat(Answering.told(open, Fixtures.olga().accountId())).contains("ANSWERS_SENT");
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

  private static String assignAs(String cookie, Open open) {
    return Api.creating(cookie)
        .body(Map.of())
        .post(
            "/workspaces/{id}/questionnaires/{form}/assignments",
            open.id(),
            Answering.offered(open, "service-need"))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
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
}
