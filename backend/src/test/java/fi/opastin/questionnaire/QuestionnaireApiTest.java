package fi.opastin.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.testing.Api;
import fi.opastin.testing.Database;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.OpastinEnvironment;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Keeping questionnaires, and what others see of them. */
@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class QuestionnaireApiTest {

  private final String sami = Fixtures.sami().cookie();
  private final String paula = Fixtures.paula().cookie();

  @Test
  @DisplayName("G8 a draft is written, published, renewed and retired; one version is active")
  void life() {
    var url = Drafts.url();
    var first = Drafts.create(sami, Drafts.form(url));
    assertThat(first.state()).isEqualTo("draft");
    Drafts.replace(sami, first, Drafts.form(url).put("title", "Toinen nimi"))
        .statusCode(200)
        .body("questionnaire.title.fi", equalTo("Toinen nimi"))
        .body("questionnaire.actions", hasItem("questionnaire.activate"));
    Drafts.replace(sami, first, Drafts.form(url)).statusCode(412);
    first = Drafts.get(sami, first.id());
    Drafts.step(sami, first, "activation")
        .statusCode(200)
        .body("questionnaire.state", equalTo("active"))
        .body("questionnaire.activatedAt", notNullValue())
        .body(
            "questionnaire.actions",
            containsInAnyOrder("questionnaire.retire", "questionnaire.renew"))
        .body("definition.status", equalTo("active"))
        .body("definition.version", equalTo("1"));

    var second = Drafts.renew(sami, first.id());
    assertThat(second.formVersion()).isEqualTo(2);
    Api.creating(sami)
        .post("/questionnaires/{id}/versions", first.id())
        .then()
        .statusCode(400)
        .body("errors[0].code", equalTo("draft-exists"));
    Drafts.step(sami, second, "activation").statusCode(200);
    assertThat(Drafts.get(sami, first.id()).state()).isEqualTo("retired");
    Drafts.step(sami, Drafts.get(sami, second.id()), "retirement")
        .statusCode(200)
        .body("questionnaire.state", equalTo("retired"))
        .body("questionnaire.retiredAt", notNullValue());
    assertThat(Drafts.renew(sami, second.id()).formVersion()).isEqualTo(3);
  }

  @Test
  @DisplayName(
      "G8 what is wrong with a draft is told with its place, and keeps it from being published")
  void faulty() {
    var form = Drafts.form(Drafts.url());
    ((ObjectNode) form.at("/item/0/item/0")).put("type", "attachment");
    var draft = Drafts.create(sami, form);
    Api.as(sami)
        .get("/questionnaires/{id}", draft.id())
        .then()
        .body("questionnaire.faults[0].path", equalTo("item[0].item[0].type"))
        .body("questionnaire.faults[0].code", equalTo("unsupported-type"))
        .body("definition.item[0].item[0].type", equalTo("attachment"));
    Drafts.step(sami, draft, "activation")
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/item/0/item/0/type"))
        .body("errors[0].code", equalTo("unsupported-type"));
    Api.as(sami)
        .body(form.toString())
        .post("/questionnaire-validations")
        .then()
        .statusCode(200)
        .body("faults.code", hasItem("unsupported-type"));
    Api.as(sami)
        .body(Drafts.form(Drafts.url()).toString())
        .post("/questionnaire-validations")
        .then()
        .body("faults", empty());
  }

  @Test
  @DisplayName("G8 what is exported can be imported again: by another keeper it is their own")
  void exported() {
    var url = Drafts.url();
    var own = Drafts.create(sami, Drafts.form(url));
    Drafts.step(sami, own, "activation").statusCode(200);
    var json =
        Api.as(paula)
            .accept("application/fhir+json")
            .get("/questionnaires/{id}/fhir", own.id())
            .then()
            .statusCode(200)
            .contentType("application/fhir+json")
            .body("resourceType", equalTo("Questionnaire"))
            .body("status", equalTo("active"))
            .extract()
            .asString();
    var key = UUID.randomUUID();
    var imported =
        Api.as(paula)
            .header("Idempotency-Key", key)
            .contentType("application/fhir+json")
            .body(json)
            .post("/questionnaires")
            .then()
            .statusCode(201)
            .body("questionnaire.ownerId", equalTo(Fixtures.provider("employment").toString()))
            .body("questionnaire.formVersion", equalTo(1))
            .body("questionnaire.url", equalTo(url))
            .body("questionnaire.faults", empty());
    Api.as(paula)
        .header("Idempotency-Key", key)
        .contentType("application/fhir+json")
        .body(json)
        .post("/questionnaires")
        .then()
        .statusCode(201)
        .body("questionnaire.id", equalTo(imported.extract().path("questionnaire.id")));
  }

  @Test
  @DisplayName("G8 a questionnaire without an address gets one, and keeps it")
  void address() {
    var form = Drafts.form(Drafts.url());
    form.remove("url");
    var draft = Drafts.create(sami, form);
    Api.as(sami)
        .get("/questionnaires/{id}", draft.id())
        .then()
        .body("questionnaire.url", equalTo("urn:uuid:" + draft.id()))
        .body("definition.url", equalTo("urn:uuid:" + draft.id()));
    Drafts.replace(sami, draft, Drafts.form("urn:example:another"))
        .statusCode(400)
        .body("errors[0].code", equalTo("other-url"));
    Drafts.replace(sami, draft, form).statusCode(200);
  }

  @Test
  @DisplayName(
      "G8 experts see what is offered to their customers, administrators what they keep, customers none")
  void seen() {
    var service = Drafts.create(sami, Drafts.form(Drafts.url()));
    var own = Drafts.create(paula, Drafts.form(Drafts.url()));
    var draft = Drafts.create(paula, Drafts.form(Drafts.url()));
    Drafts.step(sami, service, "activation").statusCode(200);
    Drafts.step(paula, own, "activation").statusCode(200);
    list(Fixtures.elina().cookie())
        .body("items.id", hasItems(service.id(), own.id()))
        .body("items.id", not(hasItem(draft.id())))
        .body("items.actions", everyItem(empty()));
    list(Fixtures.olga().cookie())
        .body("items.id", hasItem(service.id()))
        .body("items.id", not(hasItem(own.id())));
    list(paula).body("items.id", hasItems(service.id(), own.id(), draft.id()));
    list(sami)
        .body("items.id", hasItem(service.id()))
        .body("items.ownerId", everyItem(nullValue()));
    for (var hidden : List.of(draft.id(), UUID.randomUUID().toString())) {
      Api.as(Fixtures.elina().cookie()).get("/questionnaires/{id}", hidden).then().statusCode(404);
    }
    Api.as(Fixtures.olga().cookie()).get("/questionnaires/{id}", own.id()).then().statusCode(404);
    var customer = Fixtures.customer("Vastaaja").cookie();
    Api.as(customer).get("/questionnaires").then().statusCode(403);
    Api.as(customer).get("/questionnaires/{id}", service.id()).then().statusCode(403);
    Api.anonymous().get("/questionnaires").then().statusCode(401);
  }

  @Test
  @DisplayName("G8 nobody changes a published version, whatever the service would try")
  void immutable() throws SQLException {
    var active = Drafts.create(sami, Drafts.form(Drafts.url()));
    Drafts.step(sami, active, "activation").statusCode(200);
    try (var connection = Database.connectAsApp()) {
      connection.setAutoCommit(false);
      for (var attempt :
          List.of(
              "update questionnaire set definition = '{}' where id = ?",
              "update questionnaire set title_fi = 'muu' where id = ?",
              "update questionnaire set used_for_statistics = true where id = ?",
              "update questionnaire set state = 'draft' where id = ?",
              "delete from questionnaire where id = ?")) {
        try (var open =
                connection.prepareStatement("select set_config('opastin.service', 'yes', true)");
            var statement = connection.prepareStatement(attempt)) {
          open.execute();
          statement.setObject(1, UUID.fromString(active.id()));
          assertThatThrownBy(statement::executeUpdate)
              .as(attempt)
              .isInstanceOf(SQLException.class)
              .hasMessageContaining("never changes");
          connection.rollback();
        }
      }
    }
  }

  @Test
  @DisplayName("security: what cannot be kept is refused, not failed on")
  void unkept() {
    for (var body :
        List.of(
            "[]",
            "null",
            "7",
            "{\"a\":\"\\u0000\"}",
            "{\"a\\u0000\":1}",
            "{\"a\":\"\\ud800\"}",
            "{\"a\":1e999999}",
            "{\"url\":\"urn:\\u0000\"}")) {
      Api.creating(sami).body(body).post("/questionnaires").then().statusCode(400);
    }
    Api.creating(sami).body("{}").post("/questionnaires").then().statusCode(201);
    Api.creating(sami)
        .body("{\"a\":".repeat(900) + "1" + "}".repeat(900))
        .post("/questionnaires")
        .then()
        .statusCode(201);
    Api.creating(sami)
        .body("{\"url\":\"no address\"}")
        .post("/questionnaires")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/url"));
    Api.as(sami).body("{}").post("/questionnaires").then().statusCode(400);
  }

  private static ValidatableResponse list(String cookie) {
    return Api.as(cookie).get("/questionnaires").then().statusCode(200);
  }
}
