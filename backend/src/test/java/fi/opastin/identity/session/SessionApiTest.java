package fi.opastin.identity.session;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fi.opastin.access.Role;
import fi.opastin.testing.AtOnce;
import fi.opastin.testing.Browser;
import fi.opastin.testing.Database;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.TestClock;
import fi.opastin.testing.TestSessions;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class SessionApiTest {

  private static final String SESSION = "/api/v1/session";
  private static final Duration SECOND = Duration.ofSeconds(1);

  @Inject TestClock clock;
  @Inject SessionRetention retention;

  @Test
  @DisplayName("T21: without a session nobody is told to be signed in, and all else is refused")
  void nobody() {
    given().get(SESSION).then().statusCode(204).header("Cache-Control", "no-store");
    assertNotSignedIn(given().header("Cookie", "__Host-session=").get(SESSION).then());
    assertNotSignedIn(given().post(SESSION + "/extension").then());
    assertNotSignedIn(given().delete(SESSION).then());
    assertNotSignedIn(given().get("/api/v1/me").then());
  }

  @Test
  @DisplayName("T21: each role sees its own session")
  void roles() {
    see(Fixtures.elina().cookie()).body("account.name", equalTo("Elina Esimerkki"));
    see(Fixtures.paula().cookie()).body("roles", equalTo(List.of("PROVIDER_ADMINISTRATOR")));
    see(Fixtures.sami().cookie()).body("roles", equalTo(List.of("SERVICE_ADMINISTRATOR")));
    see(Fixtures.customer("Testi Asiakas").cookie())
        .body("account.kind", equalTo("CUSTOMER"))
        .body("account.name", equalTo("Testi Asiakas"))
        .body("account.language", equalTo("fi"))
        .body("provider", nullValue());
  }

  @Test
  @DisplayName("T21: a session ends after thirty idle minutes")
  void idle() {
    var cookie = Fixtures.elina().cookie();
    clock.move(Duration.ofMinutes(30).minus(SECOND.multipliedBy(10)));
    see(cookie);
    clock.move(SECOND.multipliedBy(10));
    assertNotSignedIn(with(cookie).get(SESSION).then());
    assertNotSignedIn(with(cookie).post(SESSION + "/extension").then());
  }

  @Test
  @DisplayName("T21: looking at the session does not keep it alive, doing something does")
  void renewal() {
    var watched = Fixtures.elina().cookie();
    var used = Fixtures.elina().cookie();
    clock.move(Duration.ofMinutes(20));
    see(watched);
    with(used).get("/api/v1/me").then().statusCode(200);
    clock.move(Duration.ofMinutes(20));
    assertNotSignedIn(with(watched).get(SESSION).then());
    see(used);
  }

  @Test
  @DisplayName("T21: extending begins the idle time anew, up to ten hours after log-in")
  void absolute() {
    var cookie = Fixtures.elina().cookie();
    for (int hour = 0; hour < 19; hour++) {
      clock.move(Duration.ofMinutes(29));
      with(cookie).post(SESSION + "/extension").then().statusCode(200);
    }
    clock.move(Duration.ofMinutes(29));
    see(cookie);
    with(cookie).post(SESSION + "/extension").then().statusCode(200);
    var limits = see(cookie).extract().jsonPath();
    assertThat(limits.getString("idleExpiresAt")).isEqualTo(limits.getString("absoluteExpiresAt"));
    clock.move(Duration.ofMinutes(21));
    assertNotSignedIn(with(cookie).get(SESSION).then());
  }

  @Test
  @DisplayName("T21: logging out ends the session, also for 20 requests at once with a copy")
  void logout() {
    var cookie = Fixtures.customer("Testi Asiakas").cookie();
    with(cookie)
        .delete(SESSION)
        .then()
        .statusCode(200)
        .header("Clear-Site-Data", "\"cache\"")
        .body("continueAt", nullValue());
    assertThat(AtOnce.call(20, () -> with(cookie).get(SESSION).statusCode())).containsOnly(401);
    assertNotSignedIn(with(cookie).delete(SESSION).then());
  }

  @Test
  @DisplayName("T21: of two logouts at once both are right and one ends the session")
  void twoLogouts() {
    var session = TestSessions.begin(Fixtures.elina().accountId(), Role.EXPERT);
    assertThat(AtOnce.call(2, () -> with(session.cookie()).delete(SESSION).statusCode()))
        .isSubsetOf(200, 401);
    assertNotSignedIn(with(session.cookie()).get(SESSION).then());
  }

  @Test
  @DisplayName("T21: a disabled expert is out at once")
  void disabled() {
    var olga = Fixtures.olga();
    var cookie = olga.cookie();
    see(cookie);
    Database.execute(
        "update expert set disabled_at = now() where account_id = ?", olga.accountId());
    try {
      assertNotSignedIn(with(cookie).get(SESSION).then());
    } finally {
      Database.execute(
          "update expert set disabled_at = null where account_id = ?", olga.accountId());
    }
  }

  @Test
  @DisplayName("T21: sessions are deleted a day after their end, not before")
  void deletion() {
    var ended = TestSessions.begin(Fixtures.elina().accountId(), Role.EXPERT);
    with(ended.cookie()).delete(SESSION).then().statusCode(200);
    var live = TestSessions.begin(Fixtures.elina().accountId(), Role.EXPERT);
    clock.move(Duration.ofHours(23));
    retention.erase(clock.instant(), 1_000);
    assertThat(rows(ended.id())).isOne();
    clock.move(Duration.ofHours(2));
    retention.erase(clock.instant(), 1_000);
    assertThat(rows(ended.id())).isZero();
    assertThat(rows(live.id())).isOne();
    clock.move(Duration.ofHours(10));
    retention.erase(clock.instant(), 1_000);
    assertThat(rows(live.id())).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "X-Opastin: 1",
        "Sec-Fetch-Site: same-origin",
        "X-Opastin: 1|Sec-Fetch-Site: cross-site",
        "X-Opastin: 1|Sec-Fetch-Site: same-site",
        "X-Opastin: 1|Sec-Fetch-Site: none",
        "X-Opastin: 1|Origin: null",
        "X-Opastin: 1|Origin: https://evil.example",
        "X-Opastin: 1|Sec-Fetch-Site: same-origin|Origin: https://evil.example",
        "X-Opastin: yes|Sec-Fetch-Site: same-origin",
        "Sec-Fetch-Site: cross-site|Authorization: Bearer x",
        "Authorization: Bearer x",
        "Content-Type: text/plain|Origin: https://evil.example"
      })
  @DisplayName("security: what another site can send changes nothing")
  void crossSite(String headers) {
    var cookie = Fixtures.elina().cookie();
    for (var method : List.of("DELETE", "POST", "PUT", "PATCH")) {
      var request = given().header("Cookie", cookie);
      for (var header : headers.split("\\|")) {
        var pair = header.split(": ");
        request.header(pair[0], pair[1]);
      }
      request
          .request(method, SESSION)
          .then()
          .statusCode(403)
          .contentType("application/problem+json")
          .body("type", equalTo("urn:opastin:problem:cross-site"));
    }
    see(cookie);
  }

  @Test
  @DisplayName("security: an old browser that sends only Origin can log out")
  void originOnly() {
    given()
        .header("Cookie", Fixtures.elina().cookie())
        .header("X-Opastin", "1")
        .header("Origin", Database.setting("OPASTIN_ORIGIN"))
        .delete(SESSION)
        .then()
        .statusCode(200);
  }

  private ValidatableResponse see(String cookie) {
    return with(cookie).get(SESSION).then().statusCode(200);
  }

  static RequestSpecification with(String cookie) {
    return given()
        .header("Cookie", cookie)
        .header("X-Opastin", "1")
        .header("Sec-Fetch-Site", "same-origin")
        .baseUri(Browser.url("").toString());
  }

  static void assertNotSignedIn(ValidatableResponse response) {
    response
        .statusCode(401)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:opastin:problem:not-signed-in"))
        .body("status", equalTo(401));
  }

  private static long rows(UUID session) {
    return Database.count("select count(*) from session where id = ?", session);
  }
}
