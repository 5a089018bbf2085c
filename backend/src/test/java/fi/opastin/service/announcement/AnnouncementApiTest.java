package fi.opastin.service.announcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import fi.opastin.testing.Api;
import fi.opastin.testing.Database;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.OpastinEnvironment;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class AnnouncementApiTest {

  @Inject AnnouncementRetention retention;

  private String sami;
  private Instant now;

  @BeforeEach
  void administrator() {
    sami = Fixtures.sami().cookie();
    now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
  }

  @AfterEach
  void none() {
    Database.execute("delete from announcement");
  }

  @Test
  @DisplayName("T19 an announcement is seen by those for whom it is, and by nobody else")
  void audiences() throws SQLException {
    for (var audience : Audience.values()) {
      announce("INFORMATION", audience.name(), now.minusSeconds(9), now.plusSeconds(900))
          .statusCode(201);
    }
    assertThat(seenBy("")).containsExactly("EVERYBODY");
    assertThat(seenBy(Fixtures.customer("Lukija").cookie()))
        .containsExactlyInAnyOrder("EVERYBODY", "CUSTOMERS");
    for (var member : List.of(Fixtures.elina(), Fixtures.paula(), Fixtures.sami())) {
      assertThat(seenBy(member.cookie())).containsExactlyInAnyOrder("EVERYBODY", "EXPERTS");
    }
    try (var connection = Database.connectAsApp();
        var rows = connection.createStatement().executeQuery("select audience from announcement")) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getString(1)).isEqualTo("EVERYBODY");
      assertThat(rows.next()).isFalse();
    }
  }

  @Test
  @DisplayName("T19 information is told in its time; planned interruptions beforehand, and first")
  void times() {
    announce("INFORMATION", "EVERYBODY", now.plusSeconds(600), now.plusSeconds(900));
    Api.anonymous().get("/announcements").then().body("items", empty());
    announce("INFORMATION", "EVERYBODY", now.minusSeconds(60), now.plusSeconds(900));
    announce("INTERRUPTION", "EVERYBODY", now.plusSeconds(600), now.plusSeconds(900));
    Api.anonymous()
        .get("/announcements")
        .then()
        .body("items.kind", contains("INTERRUPTION", "INFORMATION"))
        .body("items.phase", contains("AHEAD", "NOW"))
        .body("items[0].from", equalTo(now.plusSeconds(600).toString()))
        .body("items[0].text.sv", equalTo("EVERYBODY sv"));
    Database.execute(
        "update announcement set begins_at = now() - interval '2 hours', ends_at = now()");
    Api.anonymous().get("/announcements").then().body("items", empty());
  }

  @Test
  @DisplayName("T19 it is written in all three languages, for a time that is not past")
  void whole() {
    Api.creating(sami)
        .body(Map.of("kind", "NEWS", "audience", "EVERYBODY", "text", Map.of("fi", "Hei")))
        .post("/administration/announcements")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/kind", "/from", "/until", "/text/sv", "/text/en"));
    announce("INFORMATION", "EVERYBODY", now, now)
        .statusCode(400)
        .body("errors.code", contains("before-beginning"));
    announce("INFORMATION", "EVERYBODY", now.minusSeconds(60), now.minusSeconds(30))
        .statusCode(400)
        .body("errors.code", contains("past"));
    var far = Instant.parse("2999-01-01T00:00:00Z");
    announce("INFORMATION", "EVERYBODY", now, far)
        .statusCode(400)
        .body("errors.pointer", contains("/until"));
  }

  @Test
  @DisplayName("T19 ahead it can be deleted, begun it can be ended and keeps its beginning")
  void steps() {
    for (var other : List.of(Fixtures.paula(), Fixtures.elina(), Fixtures.customer("A").person())) {
      Api.as(other.cookie()).get("/administration/announcements").then().statusCode(403);
    }
    announce("INFORMATION", "EVERYBODY", now.plusSeconds(600), now.plusSeconds(900))
        .body("actions", contains("announcement.change", "announcement.delete"));
    step("ending", "\"0\"").then().statusCode(409);
    change("\"3\"", now).statusCode(412);
    change("\"0\"", now.minusSeconds(5))
        .statusCode(200)
        .body("phase", equalTo("NOW"))
        .body("actions", contains("announcement.change", "announcement.end"));
    change("\"1\"", now.minusSeconds(6)).statusCode(400).body("errors.code", hasItem("has-begun"));
    Api.as(sami)
        .header("If-Match", "\"1\"")
        .delete("/administration/announcements/{id}", newest())
        .then()
        .statusCode(409);
    step("ending", "\"1\"").then().statusCode(200).body("actions", empty());
    change("\"2\"", now.minusSeconds(5)).statusCode(409);
    Api.anonymous().get("/announcements").then().body("items", empty());
    assertThat(retention.erase(now.plus(Duration.ofDays(364)), 10)).isZero();
    assertThat(retention.erase(now.plus(Duration.ofDays(367)), 10)).isEqualTo(1);
    announce("INFORMATION", "EVERYBODY", now.plusSeconds(600), now.plusSeconds(900));
    Api.as(sami)
        .header("If-Match", "\"0\"")
        .delete("/administration/announcements/{id}", newest())
        .then()
        .statusCode(204);
    Api.as(sami).get("/administration/announcements").then().body("items", empty());
  }

  private ValidatableResponse announce(String kind, String audience, Instant from, Instant until) {
    return Api.creating(sami)
        .body(body(kind, audience, from, until))
        .post("/administration/announcements")
        .then();
  }

  private static Map<String, Object> body(
      String kind, String audience, Instant from, Instant until) {
    return Map.of(
        "kind",
        kind,
        "audience",
        audience,
        "from",
        from.toString(),
        "until",
        until.toString(),
        "text",
        Map.of("fi", audience, "sv", audience + " sv", "en", audience + " en"));
  }

  private ValidatableResponse change(String tag, Instant from) {
    return Api.as(sami)
        .header("If-Match", tag)
        .body(body("INFORMATION", "EVERYBODY", from, now.plusSeconds(900)))
        .put("/administration/announcements/{id}", newest())
        .then();
  }

  private Response step(String step, String tag) {
    return Api.as(sami)
        .header("If-Match", tag)
        .post("/administration/announcements/{id}/{step}", newest(), step);
  }

  private String newest() {
    return Api.as(sami).get("/administration/announcements").path("items[0].id");
  }

  private static List<String> seenBy(String cookie) {
    return (cookie.isEmpty()
            ? Api.anonymous().get("/announcements")
            : Api.as(cookie).get("/me/announcements"))
        .path("items.text.fi");
  }
}
