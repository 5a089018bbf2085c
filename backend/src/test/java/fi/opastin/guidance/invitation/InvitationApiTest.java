package fi.opastin.guidance.invitation;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fi.opastin.access.Role;
import fi.opastin.identity.login.InvitationAcceptance.Outcome;
import fi.opastin.testing.Api;
import fi.opastin.testing.Database;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.Mails;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.TestClock;
import fi.opastin.testing.TestSessions;
import fi.opastin.testing.Workspaces;
import fi.opastin.testing.Workspaces.Invited;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

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
    invitation(invited).body("state", equalTo("SENT")).body("email", equalTo(invited.email()));

    visit(Mails.token(invited.email()))
        .statusCode(200)
        .body("serviceProvider.fi", notNullValue())
        .body("expiresAt", notNullValue());
    assertThat(invited.acceptAs("Aino Maria Virtanen", invited.identityCode()))
        .isInstanceOf(Outcome.Accepted.class);

    invitation(invited)
        .body("state", equalTo("ACCEPTED"))
        .body("acceptedName", equalTo("Aino Maria Virtanen"))
        .body("actions", not(hasItem("invitation.send")));
    visit(Mails.token(invited.email()))
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
  @DisplayName(
      "G2 with an identity code only that person can accept, and another does not use it up")
  void anotherPerson() {
    var invited = Workspaces.invited(Fixtures.elina(), true);
    var accounts = Database.count("select count(*) from account");
    assertThat(invited.acceptAs("Väärä Henkilö", Fixtures.identityCode(7_001)))
        .isInstanceOf(Outcome.NotForYou.class);
    assertThat(Database.count("select count(*) from account")).isEqualTo(accounts);
    invitation(invited).body("state", equalTo("SENT")).body("acceptedName", nullValue());
    assertThat(invited.acceptAs("Oikea Henkilö", invited.identityCode()))
        .isInstanceOf(Outcome.Accepted.class);
  }

  @Test
  @DisplayName("G2 two people who differ in the century sign only are two people")
  void centurySign() {
    var invited = Workspaces.invited(Fixtures.elina(), true);
    var other = invited.identityCode().replace('-', 'Y');
    assertThat(invited.acceptAs("Toinen Vuosisata", other)).isInstanceOf(Outcome.NotForYou.class);
  }

  @Test
  @DisplayName(
      "G2 without an identity code nothing opens to either until the expert confirms the name")
  void confirmation() {
    var invited = Workspaces.invited(Fixtures.elina(), false);
    closedTo(invited.expertCookie(), invited.id());
    var accepted =
        (Outcome.Accepted) invited.acceptAs("Siiri Lindström", Fixtures.identityCode(7_002));
    var customer = TestSessions.of(accepted.accountId(), Role.CUSTOMER);
    closedTo(invited.expertCookie(), invited.id());
    closedTo(customer, invited.id());
    Api.as(customer)
        .get("/workspaces")
        .then()
        .body("items[0].invitationState", equalTo("AWAITING_CONFIRMATION"))
        .body("items[0].contentOpen", equalTo(false));

    var etag =
        invitation(invited)
            .body("state", equalTo("AWAITING_CONFIRMATION"))
            .body("acceptedName", equalTo("Siiri Lindström"))
            .body(
                "actions",
                containsInAnyOrder("invitation.read", "invitation.confirm", "invitation.reject"))
            .extract()
            .header("ETag");
    decide(invited, "confirmation", etag).statusCode(200).body("state", equalTo("ACCEPTED"));

    Api.post(customer, invited.id(), "Hei!");
    Api.post(invited.expertCookie(), invited.id(), "Tervetuloa!");
    await().atMost(20, SECONDS).until(() -> Mails.texts(invited.email()).size() >= 2);
  }

  @Test
  @DisplayName(
      "G3 of somebody who was not the invited person nothing is kept, and a new invitation can be sent")
  void rejection() {
    var invited = Workspaces.invited(Fixtures.elina(), false);
    var stranger =
        (Outcome.Accepted) invited.acceptAs("Väärä Ihminen", Fixtures.identityCode(7_003));
    var cookie = TestSessions.of(stranger.accountId(), Role.CUSTOMER);
    var etag = invitation(invited).extract().header("ETag");

    decide(invited, "rejection", etag)
        .statusCode(200)
        .body("state", equalTo("REJECTED"))
        .body("acceptedName", nullValue())
        .body("actions", hasItem("invitation.send"));

    assertThat(Database.count("select count(*) from account where id = ?", stranger.accountId()))
        .isZero();
    assertThat(
            Database.count(
                "select count(*) from customer where account_id = ?", stranger.accountId()))
        .isZero();
    Api.as(cookie).get("/workspaces").then().statusCode(401);
    var old = Mails.token(invited.email());
    sendAnew(invited, "right" + invited.email()).statusCode(201).body("state", equalTo("SENT"));
    visit(old).statusCode(410).body("type", equalTo("urn:opastin:problem:invitation-superseded"));
    visit(Mails.token("right" + invited.email())).statusCode(200);
  }

  @Test
  @DisplayName("G3 a rejected person who has another workspace keeps that one")
  void rejectionKeepsOthers() {
    var open = Workspaces.open(Fixtures.olga());
    var invited = Workspaces.invited(Fixtures.elina(), false);
    var code = Fixtures.identityCode(7_004);
    var other = Workspaces.invited(Fixtures.markus(), false);
    var account = (Outcome.Accepted) other.acceptAs("Sama Henkilö", code);
    assertThat(invited.acceptAs("Sama Henkilö", code)).isEqualTo(account);
    decide(invited, "rejection", invitation(invited).extract().header("ETag")).statusCode(200);
    Api.as(TestSessions.of(account.accountId(), Role.CUSTOMER))
        .get("/workspaces")
        .then()
        .body("items", hasSize(1))
        .body("items[0].id", equalTo(other.id()));
    Api.as(open.customerCookie()).get("/workspaces").then().body("items", hasSize(1));
  }

  @Test
  @DisplayName("G2 an invitation expires after 30 days and can then only be sent anew")
  void expiry() {
    var invited = Workspaces.invited(Fixtures.elina(), true);
    var token = Mails.token(invited.email());
    clock.move(Duration.ofDays(30).minusMinutes(1));
    visit(token).statusCode(200);
    clock.move(Duration.ofMinutes(2));
    visit(token).statusCode(410).body("type", equalTo("urn:opastin:problem:invitation-expired"));
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
    var etag = invitation(invited).extract().header("ETag");
    decide(invited, "revocation", etag).statusCode(200).body("state", equalTo("REVOKED"));
    visit(token).statusCode(410).body("type", equalTo("urn:opastin:problem:invitation-revoked"));
    assertThat(Workspaces.accept(token, "Liian Myöhään", invited.identityCode()))
        .isInstanceOf(Outcome.Ended.class);
    decide(invited, "revocation", invitation(invited).extract().header("ETag"))
        .statusCode(409)
        .body("type", equalTo("urn:opastin:problem:not-possible-now"));
  }

  @Test
  @DisplayName("G2 of several log-ins with one link at the same time one accepts")
  void singleUse() throws Exception {
    var invited = Workspaces.invited(Fixtures.elina(), false);
    var token = Mails.token(invited.email());
    try (var threads = Executors.newFixedThreadPool(6)) {
      var logins =
          java.util.stream.IntStream.range(0, 6)
              .<Callable<Outcome>>mapToObj(i ->
                  () -> Workspaces.accept(token, "Henkilö " + i, Fixtures.identityCode(7_100 + i)))
              .toList();
      var outcomes =
          threads.invokeAll(logins).stream().map(java.util.concurrent.Future::resultNow).toList();
      assertThat(outcomes).filteredOn(Outcome.Accepted.class::isInstance).hasSize(1);
      assertThat(outcomes).filteredOn(Outcome.Ended.class::isInstance).hasSize(5);
    }
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
    decide(invited, "revocation", "\"99\"")
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
    visit("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")
        .statusCode(404)
        .body("type", equalTo("urn:opastin:problem:invitation-unknown"));
    assertThat(Workspaces.accept("nonsense", "Joku", Fixtures.identityCode(7_005)))
        .isInstanceOf(Outcome.Unknown.class);
  }

  private static void closedTo(String cookie, String workspaceId) {
    Api.as(cookie)
        .get("/workspaces/{id}/messages", workspaceId)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:opastin:problem:not-possible-now"));
    Api.creating(cookie)
        .body(Map.of("text", "Hei"))
        .post("/workspaces/{id}/messages", workspaceId)
        .then()
        .statusCode(409);
  }

  private static ValidatableResponse invitation(Invited invited) {
    return Api.as(invited.expertCookie())
        .get("/workspaces/{id}/invitation", invited.id())
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse decide(Invited invited, String decision, String ifMatch) {
    return Api.as(invited.expertCookie())
        .header("If-Match", ifMatch)
        .put("/workspaces/{id}/invitation/{decision}", invited.id(), decision)
        .then();
  }

  private static ValidatableResponse sendAnew(Invited invited, String email) {
    return Api.creating(invited.expertCookie())
        .body(Map.of("email", email))
        .post("/workspaces/{id}/invitations", invited.id())
        .then();
  }

  private static ValidatableResponse visit(String token) {
    return Api.anonymous().body(Map.of("token", token)).post("/invitation-visits").then();
  }

  private static ValidatableResponse open(String cookie, UUID key, Map<String, Object> body) {
    return Api.as(cookie).header("Idempotency-Key", key).body(body).post("/workspaces").then();
  }

  private static Map<String, Object> invitee(String email) {
    return Map.of("customerName", "Aino Asiakas", "customerEmail", email, "customerLanguage", "fi");
  }
}
