package fi.opastin.guidance.questionnaire;

import fi.opastin.testing.Api;
import fi.opastin.testing.Database;
import fi.opastin.testing.Workspaces.Open;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Requests about questionnaires in a workspace, as the tests of this package send them. */
public final class Answering {

  /** The areas of the life-situation self-assessment. */
  static final List<String> AREAS =
      List.of(
          "health",
          "mind",
          "everyday",
          "home",
          "money",
          "people",
          "skills",
          "work",
          "leisure",
          "self");

  private Answering() {}

  /** The id of one that is offered. */
  public static String offered(Open open, String name) {
    return Api.as(open.customerCookie())
        .get("/workspaces/{id}/questionnaires", open.id())
        .path("items.find { it.url == 'urn:opastin:questionnaire:" + name + "' }.id");
  }

  public static String assign(Open open, String name, Map<String, Object> body) {
    return Api.creating(open.expertCookie())
        .body(body)
        .post("/workspaces/{id}/questionnaires/{form}/assignments", open.id(), offered(open, name))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  public static String start(Open open, String name) {
    return begin(open, offered(open, name));
  }

  /** The customer begins the version with this id. */
  public static String begin(Open open, String form) {
    return Api.creating(open.customerCookie())
        .post("/workspaces/{id}/questionnaires/{form}/responses", open.id(), form)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** A step with a response of this version. */
  public static ValidatableResponse step(
      String cookie, Open open, String id, String step, int version, Map<String, ?> answers) {
    return Api.as(cookie)
        .header("If-Match", "\"" + version + "\"")
        .body(Map.of("answers", answers))
        .put("/workspaces/{id}/questionnaire-responses/{response}/" + step, open.id(), id)
        .then();
  }

  public static ValidatableResponse read(String cookie, Open open, String id) {
    return Api.as(cookie)
        .get("/workspaces/{id}/questionnaire-responses/{response}", open.id(), id)
        .then();
  }

  /** Whole answers to the questionnaire of service needs. */
  public static Map<String, Object> need(String words) {
    return Map.of(
        "now.situation",
        List.of(Map.of("valueCoding", "working")),
        "now.ending",
        List.of(Map.of("valueBoolean", true)),
        "end.else",
        List.of(Map.of("valueString", words)));
  }

  static Map<String, Object> scale(Map<String, Integer> values) {
    return values.entrySet().stream()
        .collect(
            Collectors.toMap(
                entry -> "life." + entry.getKey() + ".now",
                entry -> List.of(Map.of("valueDecimal", entry.getValue()))));
  }

  /** Kinds of the notices in the bell of an account. */
  public static List<String> told(Open open, UUID account) {
    return Database.rows(
            "select kind from notification where workspace_id = ? and account_id = ?",
            UUID.fromString(open.id()),
            account)
        .stream()
        .map(row -> String.valueOf(row.get("kind")))
        .toList();
  }
}
