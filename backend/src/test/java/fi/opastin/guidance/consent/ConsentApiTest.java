package fi.opastin.guidance.consent;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import fi.opastin.platform.time.Finland;
import fi.opastin.testing.Api;
import fi.opastin.testing.Database;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.TestClock;
import fi.opastin.testing.Workspaces;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** From the first answer to the day on which both have said yes. */
@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class ConsentApiTest {

  @Inject TestClock clock;

  @Test
  @DisplayName("G7 the expert gets in only when both have said yes, in either order")
  void bothNeeded() {
    var expertFirst = Consenting.proposed(Fixtures.elina(), Fixtures.olga());
    assertThat(expertFirst.look().asString()).isEqualTo(expertFirst.absence());
    expertFirst.expertAccepts().then().statusCode(200).body("decision", equalTo("ACCEPTED"));
    assertThat(expertFirst.look().asString()).isEqualTo(expertFirst.absence());
    expertFirst
        .customerAccepts("ALL", null)
        .then()
        .statusCode(200)
        .body("state", equalTo("active"))
        .body("steps.step", contains("PROPOSE", "EXPERT_ACCEPT", "CUSTOMER_ACCEPT"))
        .body(
            "actions",
            contains("consent.read", "consent.receipt", "consent.shorten", "consent.withdraw"));
    isIn(expertFirst);

    var customerFirst = Consenting.proposed(Fixtures.elina(), Fixtures.olga());
    customerFirst.customerAccepts("ALL", null).then().body("state", equalTo("draft"));
    assertThat(customerFirst.look().asString()).isEqualTo(customerFirst.absence());
    customerFirst
        .expertAccepts()
        .then()
        .statusCode(200)
        .body("workspaceId", equalTo(customerFirst.open().id()))
        .body("actions", empty());
    isIn(customerFirst);
  }

  private static void isIn(Consenting consenting) {
    consenting
        .look()
        .then()
        .statusCode(200)
        .body("standing", equalTo("EXPERT"))
        .body(
            "participants.name", contains("Elina Esimerkki", "Aino Maria Virtanen", "Olga Opinto"))
        .body("actions", hasItems("message.post", "consent.read"))
        .body("actions", not(hasItem("consent.propose")));
    Api.as(consenting.expertCookie())
        .get("/workspaces")
        .then()
        .body("items[0].id", equalTo(consenting.open().id()))
        .body("items[0].standing", equalTo("EXPERT"))
        .body("items[0].otherParty.name", equalTo("Aino Maria Virtanen"));
    Api.post(consenting.expertCookie(), consenting.open().id(), "Hei, tulin mukaan");
  }

  @Test
  @DisplayName("G7 with everything, all messages so far are unread; from now on, none is there")
  void scopes() {
    var open = Workspaces.open(Fixtures.elina());
    Api.post(open.customerCookie(), open.id(), "ennen");
    Api.post(open.expertCookie(), open.id(), "ennen myös");
    var all = Consenting.active(open, Fixtures.olga(), "ALL");
    all.look().then().body("unread", equalTo(2)).body("readEvent", equalTo(0));
    all.messages().then().body("items.text", contains("ennen", "ennen myös"));

    var limited = Consenting.active(open, Fixtures.henrik(), "FROM_NOW");
    limited.look().then().body("unread", equalTo(0));
    limited.messages().then().body("items", empty());
    Api.post(open.customerCookie(), open.id(), "jälkeen");
    limited.messages().then().body("items.text", contains("jälkeen"));
    limited.look().then().body("unread", equalTo(1));
    Api.as(limited.expertCookie())
        .body(Map.of("eventNumber", 999))
        .put("/workspaces/{id}/read-mark", open.id())
        .then()
        .body("unread", equalTo(0));
  }

  @Test
  @DisplayName("G7 other experts see who is there with which scope, not why nor what was before")
  void colleagues() {
    var open = Workspaces.open(Fixtures.elina());
    var gone = Consenting.active(open, Fixtures.markus(), "ALL");
    gone.withdraw().then().statusCode(200);
    var olga = Consenting.active(open, Fixtures.olga(), "FROM_NOW");
    var asked = Consenting.proposed(open, Fixtures.henrik(), "JOIN");
    var list = Api.as(olga.expertCookie()).get("/workspaces/{id}/consents", open.id());
    list.then()
        .statusCode(200)
        .body("items.id", contains(olga.id()))
        .body("items[0].scope", equalTo("FROM_NOW"))
        .body("items[0].steps", empty())
        .body("items[0].actions", contains("consent.leave", "consent.read"));
    assertThat(list.asString()).doesNotContain(Consenting.REASON, "Henrik", "Markus");
    for (var hidden : List.of(asked.id(), gone.id())) {
      Api.as(olga.expertCookie())
          .get("/workspaces/{id}/consents/{consent}", open.id(), hidden)
          .then()
          .statusCode(404);
    }
    Api.as(open.customerCookie())
        .get("/workspaces/{id}/consents?limit=2", open.id())
        .then()
        .body("items.number", contains(3, 2))
        .body("next", notNullValue());
  }

  @Test
  @DisplayName("G7 who says no ends it: nobody comes in, and it cannot be answered again")
  void refused() {
    var open = Workspaces.open(Fixtures.elina());
    var rejected = Consenting.proposed(open, Fixtures.olga(), "JOIN");
    rejected
        .does(open.customerCookie(), "rejection")
        .then()
        .body("state", equalTo("inactive"))
        .body("endCause", equalTo("REJECTED"))
        .body("customerDecision", equalTo("REJECTED"));
    rejected.expertAnswers("acceptance", "\"2\"").then().statusCode(409);
    rejected.customerAccepts("ALL", null).then().statusCode(409);

    var declined = Consenting.proposed(open, Fixtures.olga(), "JOIN");
    declined.expertDeclines().then().statusCode(200).body("decision", equalTo("REJECTED"));
    declined
        .read()
        .then()
        .body("endCause", equalTo("DECLINED"))
        .body("steps.party", contains("PROPOSER", "EXPERT"));
    declined.customerAccepts("ALL", null).then().statusCode(409);

    var cancelled = Consenting.proposed(open, Fixtures.olga(), "JOIN");
    cancelled.expertAccepts();
    cancelled
        .does(open.expertCookie(), "cancellation")
        .then()
        .body("state", equalTo("entered-in-error"))
        .body("endCause", equalTo("CANCELLED"));
    cancelled.customerAccepts("ALL", null).then().statusCode(409);
    assertThat(cancelled.look().asString()).isEqualTo(cancelled.absence());
  }

  @Test
  @DisplayName("G7 customer and founder hear of an answer that came from outside the workspace")
  void declinedTold() {
    var consenting = Consenting.proposed(Fixtures.elina(), Fixtures.olga());
    consenting.expertDeclines().then().statusCode(200);
    await()
        .atMost(10, SECONDS)
        .until(() ->
            Database.count(
                    "select count(*) from notification where workspace_id = ? and kind = 'CONSENT_DECLINED'",
                    UUID.fromString(consenting.open().id()))
                == 2);
  }

  @Test
  @DisplayName("G7 a last day is today or later, in Finland")
  void lastDay() {
    var consenting = Consenting.proposed(Fixtures.elina(), Fixtures.olga());
    var today = Finland.dayOf(clock.instant());
    consenting
        .customerAccepts("ALL", today.minusDays(1).toString())
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/untilOn"))
        .body("errors[0].code", equalTo("in-the-past"));
    for (var wrong : List.of("2027-02-30", "tomorrow", "+12345-01-01", "+999999999-01-01")) {
      consenting
          .customerAccepts("ALL", wrong)
          .then()
          .statusCode(400)
          .body("errors[0].code", equalTo("invalid-date"));
    }
    consenting
        .customerAccepts("SOME", null)
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/scope"));
    consenting.customerAccepts("ALL", today.toString()).then().statusCode(200);
  }

  @Test
  @DisplayName("G7 of two who say yes at the same time one is the second: the expert is in")
  void atOnce() throws Exception {
    var open = Workspaces.open(Fixtures.elina());
    for (int i = 0; i < 6; i++) {
      var consenting = Consenting.proposed(open, Fixtures.olga(), "JOIN");
      try (var threads = Executors.newFixedThreadPool(2)) {
        Callable<Integer> customer = () -> consenting.customerAccepts("ALL", null).statusCode();
        Callable<Integer> expert = () -> consenting.expertAccepts().statusCode();
        assertThat(
                threads.invokeAll(
                    i % 2 == 0 ? List.of(customer, expert) : List.of(expert, customer)))
            .allMatch(answer -> answer.resultNow() == 200);
      }
      consenting.read().then().body("state", equalTo("active"));
      consenting.look().then().statusCode(200);
      consenting.withdraw().then().statusCode(200);
    }
  }
}
