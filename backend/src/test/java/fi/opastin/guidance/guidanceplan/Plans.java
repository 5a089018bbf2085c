package fi.opastin.guidance.guidanceplan;

import fi.opastin.testing.Api;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Requests about plans, as the tests of this package send them. */
public final class Plans {

  private Plans() {}

  public static ValidatableResponse addTask(
      String cookie, String workspaceId, String title, @Nullable String dueOn, Side assignee) {
    return Api.creating(cookie)
        .body(task(title, dueOn, assignee))
        .post("/workspaces/{id}/tasks", workspaceId)
        .then();
  }

  public static Map<String, @Nullable Object> task(
      String title, @Nullable String dueOn, Side assignee) {
    var body = new HashMap<String, @Nullable Object>();
    body.put("title", title);
    body.put("description", "Tarkemmin:\nkaksi riviä");
    body.put("dueOn", dueOn);
    body.put("assignee", assignee.name());
    return body;
  }

  public static Map<String, Object> meeting(Instant start) {
    return Map.of(
        "start", start.toString(),
        "minutes", 45,
        "way", "IN_PERSON",
        "place", "Esimerkkikatu 1; huone 2, ovi \"B\"",
        "topic", "Kevään suunnitelmat, åäö 😀");
  }

  public static String propose(String cookie, String workspaceId, Instant start) {
    return Api.creating(cookie)
        .body(meeting(start))
        .post("/workspaces/{id}/appointments", workspaceId)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** A step with an appointment that has this version. */
  public static ValidatableResponse step(
      String cookie, String workspaceId, String appointmentId, String step, int version) {
    return changing(cookie, version)
        .put("/workspaces/{id}/appointments/{appointment}/" + step, workspaceId, appointmentId)
        .then();
  }

  public static RequestSpecification changing(String cookie, int version) {
    return Api.as(cookie).header("If-Match", "\"" + version + "\"");
  }
}
