package fi.opastin.guidance.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import fi.opastin.testing.Api;
import fi.opastin.testing.Database;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.Fixtures.Person;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.Workspaces;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Another expert takes the founder's place, with the customer's consent (G10). */
@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class HandoverApiTest {

  @Test
  @DisplayName(
      "G10 when customer and successor have said yes, the successor is the founding expert")
  void handover() {
    var open = Workspaces.open(Fixtures.elina());
    Api.post(open.expertCookie(), open.id(), "Elinan viesti");
    var handover = Consenting.proposed(open, Fixtures.markus(), "HANDOVER");
    handover.customerAccepts("ALL", null).then().statusCode(200).body("state", equalTo("draft"));
    Api.as(open.expertCookie()).get("/workspaces/{id}", open.id()).then().statusCode(200);
    handover.expertAccepts().then().statusCode(200);
    handover
        .look()
        .then()
        .statusCode(200)
        .body("standing", equalTo("FOUNDER"))
        .body("participants.name", contains("Aino Maria Virtanen", "Markus Malli"))
        .body("actions", hasItem("consent.propose"));
    Api.as(open.expertCookie()).get("/workspaces/{id}", open.id()).then().statusCode(404);
    Api.as(open.customerCookie())
        .get("/workspaces")
        .then()
        .body("items[0].otherParty.name", equalTo("Markus Malli"));
    handover.messages().then().body("items.author.name", contains("Elina Esimerkki"));
    handover.read().then().body("actions", contains("consent.read", "consent.receipt"));
    handover.withdraw().then().statusCode(409);
  }

  @Test
  @DisplayName("G10 an expert who is there already can be the successor, and back again")
  void present() {
    var open = Workspaces.open(Fixtures.elina());
    var joined = Consenting.active(open, Fixtures.markus(), "ALL");
    var handover = Consenting.proposed(open, Fixtures.markus(), "HANDOVER");
    handover.expertAccepts().then().statusCode(200);
    handover.customerAccepts("ALL", null).then().statusCode(200).body("state", equalTo("active"));
    joined.read().then().body("endCause", equalTo("HANDED_OVER"));
    handover.look().then().body("standing", equalTo("FOUNDER"));
    var byMarkus =
        new Workspaces.Open(
            open.id(),
            Fixtures.markus(),
            open.customer(),
            handover.expertCookie(),
            open.customerCookie());
    var back = Consenting.proposed(byMarkus, Fixtures.elina(), "HANDOVER");
    back.customerAccepts("ALL", null).then().statusCode(200);
    back.expertAccepts().then().statusCode(200);
    back.look().then().body("standing", equalTo("FOUNDER"));
    assertThat(handover.look().statusCode()).isEqualTo(404);
    handover.read().then().body("endCause", equalTo("HANDED_OVER"));
  }

  @Test
  @DisplayName("G10 a successor is of the same organisation, one at a time, and without an end")
  void refused() {
    var open = Workspaces.open(Fixtures.elina());
    Consenting.propose(open.expertCookie(), open.id(), "HANDOVER", Fixtures.olga().accountId())
        .then()
        .statusCode(400)
        .body("errors[0].code", equalTo("other-organisation"));
    var handover = Consenting.proposed(open, Fixtures.markus(), "HANDOVER");
    Consenting.propose(open.expertCookie(), open.id(), "HANDOVER", Fixtures.markus().accountId())
        .then()
        .body("errors[0].code", equalTo("already-proposed"));
    handover
        .customerAccepts("ALL", "2099-01-01")
        .then()
        .statusCode(400)
        .body("errors[0].code", equalTo("not-with-handover"));
    handover.does(open.customerCookie(), "rejection").then().statusCode(200);
    Api.as(open.expertCookie()).get("/workspaces/{id}", open.id()).then().statusCode(200);
  }

  @Test
  @DisplayName(
      "G10 the administrator hands over what is orphaned, and sees neither customer nor why")
  void orphaned() {
    var open = Workspaces.open(Fixtures.markus());
    var paula = Fixtures.paula().cookie();
    propose(paula, open.id()).then().statusCode(409);
    whileGone(
        Fixtures.markus(),
        () -> {
          var proposed = propose(paula, open.id());
          proposed
              .then()
              .statusCode(201)
              .body("successor.name", equalTo("Elina Esimerkki"))
              .body("state", equalTo("draft"));
          var list = list(paula, open.id()).extract().asString();
          assertThat(list).contains("Elina").doesNotContain("Virtanen", Consenting.REASON);
          var handover =
              new Consenting(
                  open, Fixtures.elina(), Fixtures.elina().cookie(), proposed.path("id"));
          handover.expertAccepts().then().statusCode(200);
          handover.customerAccepts("ALL", null).then().statusCode(200);
          handover.look().then().body("standing", equalTo("FOUNDER"));
          propose(paula, open.id()).then().statusCode(409);
        });
    Api.as(Fixtures.markus().cookie()).get("/workspaces/{id}", open.id()).then().statusCode(404);
  }

  @Test
  @DisplayName(
      "G10 the administrator takes a proposal back, and can then propose another successor")
  void takenBack() {
    var open = Workspaces.open(Fixtures.markus());
    var paula = Fixtures.paula().cookie();
    whileGone(
        Fixtures.markus(),
        () -> {
          list(paula, open.id())
              .body("actions", contains("handover.propose"))
              .body("items", empty());
          String id = propose(paula, open.id()).then().statusCode(201).extract().path("id");
          list(paula, open.id())
              .body("actions", empty())
              .body("items[0].actions", contains("handover.cancel"));
          var elina = new Consenting(open, Fixtures.elina(), Fixtures.elina().cookie(), id);
          elina.expertAccepts().then().statusCode(200);
          cancel(paula, open.id(), id, "\"7\"").then().statusCode(412);
          cancel(paula, open.id(), id, "\"0\"")
              .then()
              .statusCode(200)
              .body("state", equalTo("entered-in-error"))
              .body("actions", empty());
          elina.customerAccepts("ALL", null).then().statusCode(409);
          assertThat(elina.look().statusCode()).isEqualTo(404);
          cancel(paula, open.id(), id, "\"1\"").then().statusCode(409);
          propose(paula, open.id()).then().statusCode(201);
        });
  }

  @Test
  @DisplayName(
      "G10 the administrator who proposed a successor hears that the customer said no, at once or later")
  void refusalTold() {
    var paula = Fixtures.paula();
    for (var later : List.of(false, true)) {
      var open = Workspaces.open(Fixtures.markus());
      whileGone(
          Fixtures.markus(),
          () -> {
            String id =
                propose(paula.cookie(), open.id()).then().statusCode(201).extract().path("id");
            var elina = new Consenting(open, Fixtures.elina(), Fixtures.elina().cookie(), id);
            if (later) {
              elina.customerAccepts("ALL", null).then().statusCode(200);
              elina.withdraw().then().statusCode(200);
            } else {
              elina.does(open.customerCookie(), "rejection").then().statusCode(200);
            }
          });
      assertThat(
              Database.value(
                  UUID.class,
                  "select account_id from notification where workspace_id = ? and kind = 'HANDOVER_ENDED'",
                  UUID.fromString(open.id())))
          .contains(paula.accountId());
    }
  }

  @Test
  @DisplayName(
      "G10 what the founding expert has proposed is the administrator's only when that expert is gone")
  void ofTheFounder() {
    var open = Workspaces.open(Fixtures.markus());
    var paula = Fixtures.paula().cookie();
    var handover = Consenting.proposed(open, Fixtures.elina(), "HANDOVER");
    var joining = Consenting.proposed(open, Fixtures.olga(), "JOIN");
    list(paula, open.id()).body("actions", empty()).body("items[0].actions", empty());
    cancel(paula, open.id(), handover.id(), "\"0\"").then().statusCode(409);
    whileGone(
        Fixtures.markus(),
        () -> {
          cancel(paula, open.id(), joining.id(), "\"0\"").then().statusCode(404);
          cancel(paula, open.id(), handover.id(), "\"0\"").then().statusCode(200);
        });
  }

  @Test
  @DisplayName(
      "G6 the handovers of another organisation's workspace are absent, as for everybody else")
  void strangers() {
    var open = Workspaces.open(Fixtures.olga());
    for (var person : java.util.List.of(Fixtures.paula(), Fixtures.sami(), Fixtures.olga())) {
      var cookie = person.cookie();
      var answer = Api.as(cookie).get("/administration/workspaces/{id}/handovers", open.id());
      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(answer.asString())
          .isEqualTo(
              Api.as(cookie)
                  .get("/administration/workspaces/{id}/handovers", UUID.randomUUID())
                  .asString());
      propose(cookie, open.id()).then().statusCode(404);
      cancel(cookie, open.id(), UUID.randomUUID().toString(), "\"0\"").then().statusCode(404);
    }
  }

  private static void whileGone(Person expert, Runnable then) {
    Database.execute(
        "update expert set disabled_at = now() where account_id = ?", expert.accountId());
    try {
      then.run();
    } finally {
      Database.execute(
          "update expert set disabled_at = null where account_id = ?", expert.accountId());
    }
  }

  private static ValidatableResponse list(String cookie, String workspaceId) {
    return Api.as(cookie)
        .get("/administration/workspaces/{id}/handovers", workspaceId)
        .then()
        .statusCode(200);
  }

  private static Response cancel(String cookie, String workspaceId, String id, String ifMatch) {
    return Api.as(cookie)
        .header("If-Match", ifMatch)
        .put("/administration/workspaces/{id}/handovers/{handover}/cancellation", workspaceId, id);
  }

  private static Response propose(String cookie, String workspaceId) {
    return Api.creating(cookie)
        .body(Map.of("expertId", Fixtures.elina().accountId(), "reason", Consenting.REASON))
        .post("/administration/workspaces/{id}/handovers", workspaceId);
  }
}
