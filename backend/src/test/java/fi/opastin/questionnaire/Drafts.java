package fi.opastin.questionnaire;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.testing.Api;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;

/** Questionnaires for tests, as their keepers write them. */
final class Drafts {

  private static final Path CASE =
      Path.of("src", "test", "resources", "questionnaire-cases", "dropped.json");

  private Drafts() {}

  /** A version as an answer showed it. */
  record Draft(String id, String state, int formVersion, int version) {}

  /** An address that no other questionnaire has. */
  static String url() {
    return "urn:example:questionnaire:" + UUID.randomUUID();
  }

  /** A whole form. */
  static ObjectNode form(String url) {
    try {
      var form = (ObjectNode) new ObjectMapper().readTree(CASE.toFile()).path("form");
      return form.put("url", url);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  static Draft create(String cookie, ObjectNode form) {
    return draft(
        Api.creating(cookie).body(form.toString()).post("/questionnaires").then().statusCode(201));
  }

  static Draft renew(String cookie, String id) {
    return draft(
        Api.creating(cookie).post("/questionnaires/{id}/versions", id).then().statusCode(201));
  }

  static Draft get(String cookie, String id) {
    return draft(Api.as(cookie).get("/questionnaires/{id}", id).then().statusCode(200));
  }

  static ValidatableResponse replace(String cookie, Draft draft, ObjectNode form) {
    return Api.as(cookie)
        .header("If-Match", "\"" + draft.version() + "\"")
        .body(form.toString())
        .put("/questionnaires/{id}", draft.id())
        .then();
  }

  static ValidatableResponse delete(String cookie, Draft draft) {
    return Api.as(cookie)
        .header("If-Match", "\"" + draft.version() + "\"")
        .delete("/questionnaires/{id}", draft.id())
        .then();
  }

  static ValidatableResponse step(String cookie, Draft draft, String step) {
    return Api.as(cookie)
        .header("If-Match", "\"" + draft.version() + "\"")
        .post("/questionnaires/{id}/{step}", draft.id(), step)
        .then();
  }

  private static Draft draft(ValidatableResponse answer) {
    var json = answer.extract().jsonPath();
    return new Draft(
        json.getString("questionnaire.id"),
        json.getString("questionnaire.state"),
        json.getInt("questionnaire.formVersion"),
        json.getInt("questionnaire.version"));
  }
}
