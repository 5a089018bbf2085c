package fi.opastin.identity.login;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.blankString;
import static org.hamcrest.Matchers.equalTo;

import fi.opastin.access.Role;
import fi.opastin.testing.Browser;
import fi.opastin.testing.EventClient;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.TestSessions;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.time.Duration;
import org.jose4j.json.JsonUtil;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class BackChannelLogoutApiTest {

  private static final String PATH = "/auth/organisation/back-channel-logout";
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private String live = "";

  @BeforeEach
  void session() {
    live = TestSessions.of(Fixtures.henrik().accountId(), Role.EXPERT);
  }

  @Test
  @DisplayName(
      "T21 logging out at the organisation's provider ends the sessions begun by it, and no others")
  void providerLogsOut() throws JoseException {
    var leaving = new Browser();
    var first = session(leaving);
    // as in another browser profile: the older session does not end by the new login
    leaving.plant("__Host-session", "");
    leaving.finish(leaving.redirectThroughSingleSignOn(leaving.begin("organisation", "fi")));
    var elsewhere = session(new Browser());
    var another = TestSessions.of(Fixtures.olga().accountId(), Role.EXPERT);
    var answer = leaving.call("DELETE", "/api/v1/session", "").body();
    var logout = URI.create(String.valueOf(JsonUtil.parseJson(answer).get("continueAt")));
    assertThat(status(first)).isEqualTo(200);
    try (var stream = EventClient.connect(first)) {
      leaving.logOut(logout);
      await().atMost(PATIENCE).until(() -> status(first) == 401);
      await().atMost(PATIENCE).until(stream::ended);
    }
    assertThat(status(elsewhere)).isEqualTo(200);
    assertThat(status(another)).isEqualTo(200);
    // of this one it is not known by which session there it was begun
    assertThat(status(live)).isEqualTo(401);
  }

  @Test
  @DisplayName("T21 a token without a session ends all of that person, once: a replay ends nothing")
  void onceForAll() throws JoseException {
    var elsewhere = session(new Browser());
    var another = TestSessions.of(Fixtures.olga().accountId(), Role.EXPERT);
    var token = LogoutTokenForgery.NONE.token("expert-henrik");
    tell(token).statusCode(200).header("Cache-Control", "no-store").body(blankString());
    assertThat(status(live)).isEqualTo(401);
    assertThat(status(elsewhere)).isEqualTo(401);
    assertThat(status(another)).isEqualTo(200);
    var later = TestSessions.of(Fixtures.henrik().accountId(), Role.EXPERT);
    assertRefused(tell(token));
    assertThat(status(later)).isEqualTo(200);
  }

  @Test
  @DisplayName(
      "T21 whoever is not here is logged out already: unknown sessions and people are right")
  void nothingToEnd() throws JoseException {
    tell(LogoutTokenForgery.UNKNOWN_SESSION.token("nobody")).statusCode(200);
    tell(LogoutTokenForgery.NONE.token("nobody")).statusCode(200);
    assertThat(status(live)).isEqualTo(200);
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"NONE", "UNKNOWN_SESSION"})
  @DisplayName("security: a logout token that is none logs nobody out")
  void forged(LogoutTokenForgery forgery) throws JoseException {
    assertRefused(tell(forgery.token("expert-henrik")));
    assertThat(status(live)).isEqualTo(200);
  }

  @Test
  @DisplayName("security: what is no logout token, or no form, logs nobody out")
  void noToken() throws JoseException {
    var ours = live.substring(live.indexOf('=') + 1);
    for (var wrong :
        new String[] {"", "x", "e30.e30.", ours, "x".repeat(4_000), "x".repeat(9_000)}) {
      assertRefused(tell(wrong));
    }
    var right = LogoutTokenForgery.NONE.token("expert-henrik");
    assertRefused(
        given()
            .contentType("application/json")
            .body("{\"logout_token\": \"" + right + "\"}")
            .post(Browser.url(PATH))
            .then());
    assertRefused(given().queryParam("logout_token", right).post(Browser.url(PATH)).then());
    given().queryParam("logout_token", right).get(Browser.url(PATH)).then().statusCode(404);
    given()
        .formParam("logout_token", right)
        .post(Browser.url("/auth/suomifi/back-channel-logout"))
        .then()
        .statusCode(404);
    assertThat(status(live)).isEqualTo(200);
  }

  private static ValidatableResponse tell(String token) {
    return given().formParam("logout_token", token).post(Browser.url(PATH)).then();
  }

  private static void assertRefused(ValidatableResponse answer) {
    answer
        .statusCode(400)
        .header("Cache-Control", "no-store")
        .body("error", equalTo("invalid_request"));
  }

  private static String session(Browser browser) {
    browser.logIn("organisation", "fi", "expert-henrik");
    return "__Host-session=" + browser.cookie("__Host-session").orElseThrow();
  }

  private static int status(String cookie) {
    return given().header("Cookie", cookie).get(Browser.url("/api/v1/session")).statusCode();
  }
}
