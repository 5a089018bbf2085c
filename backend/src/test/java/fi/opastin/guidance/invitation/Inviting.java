package fi.opastin.guidance.invitation;

import fi.opastin.testing.Api;
import fi.opastin.testing.Workspaces.Invited;
import io.restassured.response.ValidatableResponse;
import java.util.Map;

/** What expert and invited person do with an invitation. */
final class Inviting {

  private Inviting() {}

  static ValidatableResponse invitation(Invited invited) {
    return Api.as(invited.expertCookie())
        .get("/workspaces/{id}/invitation", invited.id())
        .then()
        .statusCode(200);
  }

  static ValidatableResponse decide(Invited invited, String decision, String ifMatch) {
    return Api.as(invited.expertCookie())
        .header("If-Match", ifMatch)
        .put("/workspaces/{id}/invitation/{decision}", invited.id(), decision)
        .then();
  }

  static ValidatableResponse sendAnew(Invited invited, String email) {
    return Api.creating(invited.expertCookie())
        .body(Map.of("email", email))
        .post("/workspaces/{id}/invitations", invited.id())
        .then();
  }

  static ValidatableResponse visit(String token) {
    return Api.anonymous().body(Map.of("token", token)).post("/invitation-visits").then();
  }
}
