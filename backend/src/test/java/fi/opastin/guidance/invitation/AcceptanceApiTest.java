package fi.opastin.guidance.invitation;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fi.opastin.access.Role;
import fi.opastin.identity.login.InvitationAcceptance.Outcome;
import fi.opastin.testing.Api;
import fi.opastin.testing.Database;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.Mails;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.TestSessions;
import fi.opastin.testing.Workspaces;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who is let in by an invitation, and when it opens to whom. */
@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class AcceptanceApiTest {

  @Test
  @DisplayName(
      "G2 with an identity code only that person can accept, and another does not use it up")
  void anotherPerson() {
    var invited = Workspaces.invited(Fixtures.elina(), true);
    var accounts = Database.count("select count(*) from account");
    assertThat(invited.acceptAs("Väärä Henkilö", Fixtures.identityCode(7_001)))
        .isInstanceOf(Outcome.NotForYou.class);
    assertThat(Database.count("select count(*) from account")).isEqualTo(accounts);
    Inviting.invitation(invited).body("state", equalTo("SENT")).body("acceptedName", nullValue());
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
        Inviting.invitation(invited)
            .body("state", equalTo("AWAITING_CONFIRMATION"))
            .body("acceptedName", equalTo("Siiri Lindström"))
            .body(
                "actions",
                containsInAnyOrder("invitation.read", "invitation.confirm", "invitation.reject"))
            .extract()
            .header("ETag");
    Inviting.decide(invited, "confirmation", etag)
        .statusCode(200)
        .body("state", equalTo("ACCEPTED"));

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
    var etag = Inviting.invitation(invited).extract().header("ETag");

    Inviting.decide(invited, "rejection", etag)
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
    Inviting.sendAnew(invited, "right" + invited.email())
        .statusCode(201)
        .body("state", equalTo("SENT"));
    Inviting.visit(old)
        .statusCode(410)
        .body("type", equalTo("urn:opastin:problem:invitation-superseded"));
    Inviting.visit(Mails.token("right" + invited.email())).statusCode(200);
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
    Inviting.decide(invited, "rejection", Inviting.invitation(invited).extract().header("ETag"))
        .statusCode(200);
    Api.as(TestSessions.of(account.accountId(), Role.CUSTOMER))
        .get("/workspaces")
        .then()
        .body("items", hasSize(1))
        .body("items[0].id", equalTo(other.id()));
    Api.as(open.customerCookie()).get("/workspaces").then().body("items", hasSize(1));
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
}
