package fi.opastin.guidance.invitation;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import fi.opastin.identity.login.InvitationAcceptance.Outcome;
import fi.opastin.testing.Api;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.Mails;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.TestClock;
import fi.opastin.testing.Workspaces;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An expert opens a workspace and invites; what becomes of the link. */
@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class InvitationApiTest {

  @Inject TestClock clock;

  @Test
  @DisplayName("G2 only an expert opens a workspace")
  void onlyExperts() {
    for (var cookie :
        List.of(
            Fixtures.customer("Joku Muu").cookie(),
            Fixtures.paula().cookie(),
            Fixtures.sami().cookie())) {
      Api.creating(cookie)
          .body(invitee("someone@example.org"))
          .post("/workspaces")
          .then()
          .statusCode(403);
    }
    Api.anonymous().body(invitee("someone@example.org")).post("/workspaces").then().statusCode(401);
  }

  @Test
  @DisplayName("G2 the invited person gets a link, logs in and is in the workspace")
  void happyPath() {
    var invited = Workspaces.invited(Fixtures.elina(), true);
    Inviting.invitation(invited)
        .body("state", equalTo("SENT"))
        .body("email", equalTo(invited.email()));

    Inviting.visit(Mails.token(invited.email()))
        .statusCode(200)
        .body("serviceProvider.fi", notNullValue())
        .body("expiresAt", notNullValue());
    assertThat(invited.acceptAs("Aino Maria Virtanen", invited.identityCode()))
        .isInstanceOf(Outcome.Accepted.class);

    Inviting.invitation(invited)
        .body("state", equalTo("ACCEPTED"))
        .body("acceptedName", equalTo("Aino Maria Virtanen"))
        .body("actions", not(hasItem("invitation.send")));
    Inviting.visit(Mails.token(invited.email()))
        .statusCode(410)
        .body("type", equalTo("urn:opastin:problem:invitation-used"));
  }

  @Test
  @DisplayName(
      "G2 following the link sets a cookie for the log-in only: HttpOnly, Lax, 15 minutes, under /auth")
  void cookie() {
    var invited = Workspaces.invited(Fixtures.elina(), true);
    var header =
        Api.anonymous()
            .body(Map.of("token", Mails.token(invited.email())))
            .post("/invitation-visits")
            .header("Set-Cookie");
    assertThat(header.toLowerCase(java.util.Locale.ROOT))
        .contains("httponly", "secure", "samesite=lax", "max-age=900", "path=/auth");
  }

  @Test
  @DisplayName("G2 an invitation expires after 30 days and can then only be sent anew")
  void expiry() {
    var invited = Workspaces.invited(Fixtures.elina(), true);
    var token = Mails.token(invited.email());
    clock.move(Duration.ofDays(30).minusMinutes(1));
    Inviting.visit(token).statusCode(200);
    clock.move(Duration.ofMinutes(2));
    Inviting.visit(token)
        .statusCode(410)
        .body("type", equalTo("urn:opastin:problem:invitation-expired"));
    assertThat(invited.acceptAs("Myöhässä Oleva", invited.identityCode()))
        .isInstanceOf(Outcome.Ended.class);
    var cookie = Fixtures.elina().cookie();
    Api.as(cookie)
        .get("/workspaces/{id}/invitation", invited.id())
        .then()
        .body("state", equalTo("EXPIRED"))
        .body("actions", containsInAnyOrder("invitation.read", "invitation.send"));
    Api.as(cookie).get("/workspaces").then().body("items[0].invitationState", equalTo("EXPIRED"));
  }

  @Test
  @DisplayName("G2 an invitation can be taken back, and its link says so")
  void revocation() {
    var invited = Workspaces.invited(Fixtures.elina(), true);
    var token = Mails.token(invited.email());
    var etag = Inviting.invitation(invited).extract().header("ETag");
    Inviting.decide(invited, "revocation", etag).statusCode(200).body("state", equalTo("REVOKED"));
    Inviting.visit(token)
        .statusCode(410)
        .body("type", equalTo("urn:opastin:problem:invitation-revoked"));
    assertThat(Workspaces.accept(token, "Liian Myöhään", invited.identityCode()))
        .isInstanceOf(Outcome.Ended.class);
    Inviting.decide(invited, "revocation", Inviting.invitation(invited).extract().header("ETag"))
        .statusCode(409)
        .body("type", equalTo("urn:opastin:problem:not-possible-now"));
  }

  @Test
  @DisplayName("G2 an address that takes no mail is shown to the expert, who corrects it")
  void undeliverable() {
    var cookie = Fixtures.elina().cookie();
    String id =
        Api.creating(cookie)
            .body(invitee("nobody@undeliverable.example"))
            .post("/workspaces")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    await()
        .atMost(20, SECONDS)
        .until(() ->
            Api.as(cookie)
                .get("/workspaces/{id}/invitation", id)
                .path("delivery")
                .equals("UNDELIVERABLE"));
    Api.as(cookie).get("/workspaces").then().body("items[0].undeliverable", equalTo(true));
    Api.creating(cookie)
        .body(Map.of("email", "corrected@example.org"))
        .post("/workspaces/{id}/invitations", id)
        .then()
        .statusCode(201)
        .body("email", equalTo("corrected@example.org"));
    await()
        .atMost(20, SECONDS)
        .until(() ->
            Api.as(cookie).get("/workspaces/{id}/invitation", id).path("delivery").equals("SENT"));
    Api.as(cookie).get("/workspaces").then().body("items[0].undeliverable", equalTo(false));
  }

  @Test
  @DisplayName("G2 a decision on an older version is refused, and one without a version too")
  void versions() {
    var invited = Workspaces.invited(Fixtures.elina(), false);
    Inviting.decide(invited, "revocation", "\"99\"")
        .statusCode(412)
        .body("type", equalTo("urn:opastin:problem:stale-version"));
    Api.as(invited.expertCookie())
        .put("/workspaces/{id}/invitation/revocation", invited.id())
        .then()
        .statusCode(428)
        .body("type", equalTo("urn:opastin:problem:precondition-required"));
  }

  @Test
  @DisplayName("G2 the same request sent twice opens one workspace and sends one invitation")
  void repeated() {
    var cookie = Fixtures.elina().cookie();
    var key = UUID.randomUUID();
    var email = "twice" + key + "@example.org";
    String first = open(cookie, key, invitee(email)).statusCode(201).extract().path("id");
    open(cookie, key, invitee(email)).statusCode(201).body("id", equalTo(first));
    open(cookie, key, invitee("other@example.org"))
        .statusCode(422)
        .body("type", equalTo("urn:opastin:problem:idempotency-key-reused"));
    Mails.token(email);
    assertThat(Mails.texts(email)).hasSize(1);
  }

  @Test
  @DisplayName("G2 all that is wrong with an invitation is told at once, by field and code")
  void invalid() {
    var cookie = Fixtures.elina().cookie();
    var body = new HashMap<String, Object>();
    body.put("customerName", "x".repeat(201));
    body.put("customerEmail", "not an address");
    body.put("customerLanguage", "de");
    body.put("personalIdentityCode", "010190-900A");
    Api.creating(cookie)
        .body(body)
        .post("/workspaces")
        .then()
        .statusCode(400)
        .body("type", equalTo("urn:opastin:problem:invalid-request"))
        .body(
            "errors.pointer",
            hasItems(
                "/customerName", "/customerEmail", "/customerLanguage", "/personalIdentityCode"))
        .body(
            "errors.code",
            hasItems(
                "too-long", "invalid-email", "invalid-language", "invalid-personal-identity-code"));
    Api.as(cookie)
        .body(Map.of())
        .post("/workspaces")
        .then()
        .statusCode(400)
        .body(
            "errors.pointer",
            hasItems("Idempotency-Key", "/customerName", "/customerEmail", "/customerLanguage"))
        .body("errors.code", hasItem("required"));
  }

  @Test
  @DisplayName("security: what the client must not set is named and refused")
  void massAssignment() {
    for (var property : List.of("state", "role", "authorId", "id", "keyset")) {
      var body = new HashMap<String, Object>(invitee("mass@example.org"));
      body.put(property, "ACTIVE");
      Api.creating(Fixtures.elina().cookie())
          .body(body)
          .post("/workspaces")
          .then()
          .statusCode(400)
          .body("errors[0].pointer", equalTo("/" + property))
          .body("errors[0].code", equalTo("unknown-property"));
    }
  }

  @Test
  @DisplayName("security: an unknown link tells nothing")
  void unknown() {
    Inviting.visit("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")
        .statusCode(404)
        .body("type", equalTo("urn:opastin:problem:invitation-unknown"));
    assertThat(Workspaces.accept("nonsense", "Joku", Fixtures.identityCode(7_005)))
        .isInstanceOf(Outcome.Unknown.class);
  }

  private static ValidatableResponse open(String cookie, UUID key, Map<String, Object> body) {
    return Api.as(cookie).header("Idempotency-Key", key).body(body).post("/workspaces").then();
  }

  private static Map<String, Object> invitee(String email) {
    return Map.of("customerName", "Aino Asiakas", "customerEmail", email, "customerLanguage", "fi");
  }
}
