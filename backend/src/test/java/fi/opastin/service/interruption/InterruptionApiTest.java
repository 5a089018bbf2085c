package fi.opastin.service.interruption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import fi.opastin.testing.Api;
import fi.opastin.testing.Browser;
import fi.opastin.testing.Database;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.Workspaces;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class InterruptionApiTest {

  private static final String MAINTENANCE = "urn:opastin:problem:maintenance";
  private static final String OFF = "urn:opastin:problem:function-switched-off";
  private static final Map<String, String> REASON =
      Map.of("fi", "Päivitämme tietokantaa.", "sv", "Vi uppdaterar.", "en", "We are updating.");

  @Inject Switches switches;
  @Inject InterruptionRetention retention;

  private String sami;
  private Instant soon;

  @BeforeEach
  void administrator() {
    sami = Fixtures.sami().cookie();
    soon = Instant.now().plus(Duration.ofMinutes(20)).truncatedTo(ChronoUnit.SECONDS);
  }

  @AfterEach
  void allOn() {
    Database.execute("alter role opastin_jobs connection limit -1");
    Database.execute("delete from interruption");
    switches.look();
  }

  @Test
  @DisplayName(
      "T19 a function that is switched off says so and until when; drafts and the rest work")
  void function() {
    var open = Workspaces.open(Fixtures.elina());
    switchOff("SENDING_MESSAGES").statusCode(201).body("actions", hasItem("interruption.end"));
    var refused = post(open).then().statusCode(503).contentType("application/problem+json");
    refused
        .body("type", equalTo(OFF))
        .body("function", equalTo("SENDING_MESSAGES"))
        .body("until", equalTo(soon.toString()));
    assertThat(Integer.parseInt(refused.extract().header("Retry-After"))).isBetween(1100, 1200);
    Api.as(open.customerCookie())
        .header("If-Match", "\"0\"")
        .body(Map.of("text", "Jatkan myöhemmin"))
        .put("/workspaces/{id}/draft", open.id())
        .then()
        .statusCode(200);
    Api.as(open.expertCookie()).get("/workspaces/{id}/messages", open.id()).then().statusCode(200);
    Api.as(open.expertCookie()).get("/statistics/subjects").then().statusCode(403);

    // longer than was thought
    Database.execute("update interruption set expected_end = now() - interval '1 hour'");
    switches.look();
    post(open).then().header("Retry-After", "30").body("until", nullValue());

    end().statusCode(200).body("actions", empty());
    post(open).then().statusCode(201);
  }

  @Test
  @DisplayName("T19 in a maintenance all is refused but what tells of it, the session and its end")
  void wholeService() {
    var open = Workspaces.open(Fixtures.elina());
    switchOff(null).statusCode(201);
    var customer = open.customerCookie();
    for (var path : List.of("/workspaces", "/workspaces/" + open.id(), "/notifications", "/me")) {
      Api.as(customer).get(path).then().statusCode(503).body("type", equalTo(MAINTENANCE));
    }
    post(open).then().statusCode(503).body("function", nullValue());
    Api.anonymous().get("/providers").then().statusCode(503).body("type", equalTo(MAINTENANCE));
    Api.as("__Host-session=old").get("/providers").then().statusCode(503);
    Api.as("__Host-session=old").get("/workspaces").then().statusCode(401);
    for (var path : List.of("/session", "/me/announcements")) {
      Api.as(customer).get(path).then().statusCode(200);
    }
    Api.anonymous().get("/announcements").then().statusCode(200).body("interrupted", equalTo(true));
    Api.anonymous()
        .get("/status")
        .then()
        .statusCode(200)
        .body("state", equalTo("MAINTENANCE"))
        .body("switchedOff.reason.sv", contains("Vi uppdaterar."));
    Api.as(customer).post("/session/extension").then().statusCode(200);
    Api.as(customer).delete("/session").then().statusCode(200);

    Api.as(sami).get("/administration/providers").then().statusCode(200);
    Api.as(sami).get("/providers").then().statusCode(200);
    end().statusCode(200);
    Api.anonymous().get("/providers").then().statusCode(200);
  }

  @Test
  @DisplayName("T19 nobody logs in while that is off, but the service administrator")
  void login() {
    for (var function : new @Nullable String[] {"LOGIN", null}) {
      switchOff(function).statusCode(201);
      var refused = Browser.url("/sv/login-refused?reason=maintenance");
      assertThat(
              new Browser()
                  .get("/auth/suomifi/start?ui_locales=sv")
                  .headers()
                  .firstValue("Location"))
          .contains(refused.toString());
      assertThat(new Browser().logIn("organisation", "sv", "expert-elina")).isEqualTo(refused);
      assertThat(new Browser().logIn("organisation", "sv", "service-sami"))
          .isEqualTo(Browser.url("/sv/signed-in"));
      end().statusCode(200);
    }
    assertThat(new Browser().logIn("organisation", "sv", "expert-elina"))
        .isEqualTo(Browser.url("/sv/signed-in"));
  }

  @Test
  @DisplayName("T19 switches are the service administrator's; each is off once, for a time ahead")
  void administration() {
    for (var other : List.of(Fixtures.paula(), Fixtures.elina())) {
      switchOff(other.cookie(), null, soon).statusCode(403);
    }
    switchOff(sami, "STATISTICS", Instant.now().minusSeconds(1))
        .statusCode(400)
        .body("errors.code", contains("past"));
    switchOff(sami, "EVERYTHING", soon)
        .statusCode(400)
        .body("errors.pointer", contains("/function"));
    switchOff("STATISTICS").statusCode(201);
    switchOff("STATISTICS").statusCode(400).body("errors.code", contains("off-already"));
    var later = soon.plusSeconds(3600);
    change("\"7\"", later).statusCode(412);
    change("\"0\"", later).statusCode(200).body("expectedEnd", equalTo(later.toString()));
    end().statusCode(200);
    end().statusCode(409);
    switchOff("STATISTICS").statusCode(201);
    Response first = Api.as(sami).get("/administration/interruptions?limit=1");
    first.then().body("items.endedAt", contains(nullValue()));
    Api.as(sami)
        .queryParam("cursor", first.<String>path("next"))
        .get("/administration/interruptions")
        .then()
        .body("items.reason.en", contains("We are updating."))
        .body("next", nullValue());
  }

  @Test
  @DisplayName(
      "T19 every replica follows within seconds, and holds what it knew without a database")
  void replicas() {
    // what another replica has written
    Database.execute(
        """
        insert into interruption (id, function, reason_fi, reason_sv, reason_en, began_at, expected_end)
        values (?, 'ARCHIVE', 'x', 'x', 'x', now(), now() + interval '1 hour')\
        """,
        UUID.randomUUID());
    await()
        .atMost(Duration.ofSeconds(10))
        .until(() -> switches.off(ServiceFunction.ARCHIVE).isPresent());
    Database.execute("alter role opastin_jobs connection limit 0");
    Database.rows(
        "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'opastin_jobs'");
    Database.execute("delete from interruption");
    switches.look();
    assertThat(switches.off(ServiceFunction.ARCHIVE)).isPresent();
    Api.anonymous().get("/providers").then().statusCode(200);
    Database.execute("alter role opastin_jobs connection limit -1");
    await()
        .atMost(Duration.ofSeconds(10))
        .until(() -> switches.off(ServiceFunction.ARCHIVE).isEmpty());
  }

  @Test
  @DisplayName("T19 an interruption is remembered for twelve months after its end")
  void remembered() {
    for (var function : List.of("ARCHIVE", "STATISTICS")) {
      switchOff(function).statusCode(201);
      end().statusCode(200);
    }
    switchOff("LOGIN").statusCode(201);
    var year = Instant.now().plus(Duration.ofDays(366));
    Database.execute(
        "update interruption set ended_at = ended_at + interval '2 days' where function = 'STATISTICS'");
    assertThat(retention.erase(year, 10)).isEqualTo(1);
    Api.as(sami)
        .get("/administration/interruptions")
        .then()
        .body("items.function", contains("LOGIN", "STATISTICS"));
  }

  private static Response post(Workspaces.Open open) {
    return Api.creating(open.customerCookie())
        .body(Map.of("text", "Hei"))
        .post("/workspaces/{id}/messages", open.id());
  }

  private ValidatableResponse switchOff(@Nullable String function) {
    return switchOff(sami, function, soon);
  }

  private static ValidatableResponse switchOff(
      String cookie, @Nullable String function, Instant end) {
    var body = new HashMap<String, @Nullable Object>();
    body.put("function", function);
    body.put("reason", REASON);
    body.put("expectedEnd", end.toString());
    return Api.creating(cookie).body(body).post("/administration/interruptions").then();
  }

  private ValidatableResponse change(String tag, Instant end) {
    return Api.as(sami)
        .header("If-Match", tag)
        .body(Map.of("reason", REASON, "expectedEnd", end.toString()))
        .put("/administration/interruptions/{id}", newest().<String>path("items[0].id"))
        .then();
  }

  private ValidatableResponse end() {
    int version = newest().path("items[0].version");
    return Api.as(sami)
        .header("If-Match", "\"" + version + "\"")
        .post("/administration/interruptions/{id}/ending", newest().<String>path("items[0].id"))
        .then();
  }

  private Response newest() {
    return Api.as(sami).get("/administration/interruptions");
  }
}
