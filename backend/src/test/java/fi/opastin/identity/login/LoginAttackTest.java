package fi.opastin.identity.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.opastin.testing.Browser;
import fi.opastin.testing.Database;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.Provider;
import fi.opastin.testing.RawHttp;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Base64;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class LoginAttackTest {

  /** Codes and names of people, and tokens. */
  private static final Pattern TELLING =
      Pattern.compile("010190-900P|030375-902T|Virtanen|Tuntematon|eyJ[\\w-]+\\.[\\w-]+");

  private static final String AINO = "010190-900P";

  private final Browser browser = new Browser();

  @BeforeEach
  void ainoMayLogIn() {
    Fixtures.letIn(Fixtures.customerOf("Aino Maria Virtanen", AINO).accountId());
  }

  @AfterEach
  void behave() {
    Provider.behave();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"plainIdToken\":true}",
        "{\"unsignedIdToken\":true}",
        "{\"plainIdToken\":true,\"unsignedIdToken\":true}",
        "{\"wrongNonce\":true}",
        "{\"wrongAudience\":true}",
        "{\"wrongIssuer\":true}",
        "{\"expiredIdToken\":true}",
        "{\"rogueSigningKey\":true}",
        "{\"rogueEntityKey\":true}",
        "{\"rogueEntityKey\":true,\"plainKeySet\":true}"
      })
  @DisplayName("security: an ID token that is not quite right lets nobody in and is told to no log")
  void faultyIdToken(String faults) throws IOException {
    var sessions = Database.count("select count(*) from session");
    Provider.commit(faults);
    assertThat(browser.logIn("suomifi", "en", "p1"))
        .isEqualTo(Browser.url("/en/login-refused?reason=failed"));
    assertThat(browser.cookieNames()).doesNotContain("__Host-session");
    assertThat(Database.count("select count(*) from session")).isEqualTo(sessions);
    assertLogTellsNobody();
  }

  @Test
  @DisplayName("security: after all faults a good login works, with the same and with a new key")
  void control() throws IOException {
    assertThat(browser.logIn("suomifi", "en", "p1")).isEqualTo(Browser.url("/en/signed-in"));
    Provider.commit("{\"newSigningKey\":true}");
    // a new key is looked for at most once a second
    await()
        .until(
            () -> new Browser().logIn("suomifi", "en", "p1"), Browser.url("/en/signed-in")::equals);
    assertLogTellsNobody();
  }

  @Test
  @DisplayName("security: a callback works once")
  void replayedCallback() {
    var callback = browser.identify(browser.begin("suomifi", "fi"), "p1", "bank");
    var stateCookie = browser.stateCookie();
    assertThat(browser.finish(callback)).isEqualTo(Browser.url("/fi/signed-in"));
    assertThat(browser.finish(callback)).isEqualTo(Browser.url("/fi/login-refused?reason=failed"));

    var thief = new Browser();
    thief.plant(stateCookie.name(), stateCookie.value());
    assertFailed(thief, callback);
  }

  @Test
  @DisplayName("security: a callback of another browser's login signs nobody in (login CSRF)")
  void foreignCallback() {
    var callback =
        new Browser().identify(new Browser().begin("organisation", "fi"), "expert-elina", "any");
    assertFailed(browser, callback);
    browser.begin("organisation", "fi");
    assertFailed(browser, callback);
  }

  @Test
  @DisplayName("security: a stolen code in one's own login is stopped by PKCE")
  void injectedCode() {
    var callback =
        new Browser().identify(new Browser().begin("organisation", "fi"), "expert-elina", "any");
    var own = browser.begin("organisation", "fi");
    var injected =
        Browser.url(
            "/auth/organisation/callback?code="
                + parameter(callback, "code")
                + "&state="
                + parameter(own, "state"));
    assertFailed(browser, injected);
  }

  @Test
  @DisplayName("security: one provider's code is nothing to the other")
  void mixedUp() {
    var callback = browser.identify(browser.begin("suomifi", "fi"), "p1", "bank");
    assertFailed(browser, URI.create(callback.toString().replace("suomifi", "organisation")));
    var state = parameter(browser.begin("organisation", "fi"), "state");
    assertFailed(
        browser,
        Browser.url(
            "/auth/organisation/callback?code=" + parameter(callback, "code") + "&state=" + state));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?code=x",
        "?state=x",
        "?code=x&state=x",
        "?code=x&state=x.fi",
        "?code=x&state=.",
        "?code=x&state=a&state=b",
        "?error=access_denied",
        "?error=%3Cscript%3E&state=%00",
        "?code=x&state=%ED%A0%80"
      })
  @DisplayName("security: a callback that nobody sent for ends on the page of refusals")
  void strayCallback(String query) {
    for (var provider : new String[] {"suomifi", "organisation"}) {
      var response = browser.get("/auth/" + provider + "/callback" + query);
      assertThat(response.statusCode()).isEqualTo(303);
      assertThat(Browser.redirect(response).getPath()).endsWith("/login-refused");
      assertThat(browser.cookieNames()).isEmpty();
    }
  }

  @Test
  @DisplayName("security: a state cookie that was tampered with fails")
  void tamperedState() {
    var callback = browser.identify(browser.begin("suomifi", "fi"), "p1", "bank");
    var cookie = browser.stateCookie();
    browser.plant(
        cookie.name(), cookie.value().substring(0, cookie.value().length() - 6) + "AAAAAA");
    assertFailed(browser, callback);
  }

  @Test
  @DisplayName("security: a request object that was tampered with is refused by the provider")
  void tamperedRequest() {
    var authorization = browser.begin("suomifi", "fi").toString();
    var page =
        browser.get(URI.create(authorization.substring(0, authorization.length() - 6) + "AAAAAA"));
    assertThat(page.body()).contains("invalid_request_object");
  }

  @ParameterizedTest
  @CsvSource({
    "Host,evil.example",
    "X-Forwarded-Host,evil.example",
    "X-Forwarded-Proto,https",
    "X-Forwarded-Prefix,/evil",
    "Forwarded,host=evil.example",
    "X-Original-URL,/evil"
  })
  @DisplayName("security: forged headers move no redirect")
  void forgedHeaders(String name, String value) {
    var start = RawHttp.get("/auth/organisation/start", name, value);
    assertThat(start.status()).isEqualTo(302);
    assertThat(parameter(URI.create(start.header("location")), "redirect_uri"))
        .isEqualTo(Browser.url("/auth/organisation/callback").toString());
    var refused = RawHttp.get("/auth/organisation/callback?code=x&state=x.sv", name, value);
    assertThat(refused.header("location"))
        .isEqualTo(Browser.url("/sv/login-refused?reason=failed").toString());
  }

  @Test
  @DisplayName("security: only the session, login-state and invitation cookies, with their limits")
  void cookies() {
    browser.logIn("suomifi", "fi", "p1");
    browser.logIn("organisation", "fi", "expert-elina");
    browser.finish(browser.cancel(browser.begin("suomifi", "fi")));
    browser.call("DELETE", "/api/v1/session", "");
    assertThat(browser.received()).isNotEmpty();
    for (var cookie : browser.received()) {
      var attributes = cookie.attributes();
      if (cookie.name().equals("__Host-session")) {
        assertThat(attributes)
            .containsKeys("secure", "httponly")
            .containsEntry("samesite", "Strict")
            .containsEntry("path", "/")
            .doesNotContainKey("domain");
        if (!cookie.removes()) {
          assertThat(attributes).doesNotContainKeys("max-age", "expires");
        }
      } else {
        assertThat(cookie.name()).startsWith("q_auth_");
        assertThat(attributes).containsEntry("path", "/auth").doesNotContainKey("domain");
        assertThat(Integer.parseInt(attributes.get("max-age"))).isBetween(0, 900);
        if (!cookie.removes()) {
          assertThat(attributes)
              .containsKeys("secure", "httponly")
              .containsEntry("samesite", "Lax");
        }
      }
      assertThat(decoded(cookie.value())).doesNotContain(AINO).doesNotContain("Virtanen");
    }
  }

  @Test
  @DisplayName("security: no token of a provider reaches the browser")
  void noProviderToken() {
    browser.logIn("organisation", "fi", "expert-elina");
    assertThat(browser.cookieNames()).containsExactly("__Host-session");
    assertThat(decoded(browser.cookie("__Host-session").orElseThrow()))
        .doesNotContain("expert-elina")
        .contains("opastin-api");
  }

  @Test
  @DisplayName("security: a login makes a new session; the old one is dead from the start of it")
  void fixation() {
    browser.logIn("organisation", "fi", "expert-elina");
    var old = browser.cookie("__Host-session").orElseThrow();
    var begun = browser.begin("organisation", "fi");
    assertThat(statusWith(old)).isEqualTo(401);
    assertThat(browser.cookieNames()).doesNotContain("__Host-session");
    browser.finish(browser.redirectThroughSingleSignOn(begun));
    assertThat(browser.cookie("__Host-session").orElseThrow()).isNotEqualTo(old);

    var victim = new Browser();
    victim.plant("__Host-session", old);
    victim.logIn("organisation", "fi", "expert-olga");
    assertThat(victim.cookie("__Host-session").orElseThrow()).isNotEqualTo(old);
    assertThat(statusWith(old)).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"garbage", "a.b.c", "eyJhbGciOiJub25lIn0.e30.", "%00", "\"\""})
  @DisplayName("security: a bad cookie locks nobody out of logging in")
  void badCookie(String value) {
    browser.plant("__Host-session", value);
    assertThat(browser.get("/api/v1/session").statusCode()).isEqualTo(401);
    assertThat(browser.logIn("organisation", "fi", "expert-elina"))
        .isEqualTo(Browser.url("/fi/signed-in"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"q_session_suomifi", "q_session_organisation", "q_session", "q_auth_x"})
  @DisplayName("security: a cookie like the OpenID client's own signs nobody in")
  void foreignOidcCookie(String name) {
    browser.plant(name, "eyJhbGciOiJub25lIn0.e30.");
    assertThat(browser.get("/api/v1/session").statusCode()).isEqualTo(204);
    assertThat(browser.get("/api/v1/me").statusCode()).isEqualTo(401);
    var response = browser.get("/auth/organisation/start");
    assertThat(response.statusCode()).isIn(302, 303);
    assertThat(browser.cookieNames()).doesNotContain("__Host-session");
  }

  @Test
  @DisplayName("security: a whole login at the most talkative level of the log tells nobody's code")
  void logOfGoodLogin() throws IOException {
    browser.logIn("suomifi", "fi", "p1");
    new Browser().logIn("suomifi", "fi", "p3");
    browser.call("DELETE", "/api/v1/session", "");
    assertLogTellsNobody();
  }

  private static void assertFailed(Browser browser, URI callback) {
    assertThat(browser.finish(callback)).isEqualTo(Browser.url("/fi/login-refused?reason=failed"));
    assertThat(browser.cookieNames()).doesNotContain("__Host-session");
  }

  private static void assertLogTellsNobody() throws IOException {
    try (var lines = Files.lines(OpastinEnvironment.LOG)) {
      // only the lines: the whole log is too large for a message
      assertThat(lines.filter(TELLING.asPredicate())).isEmpty();
    }
    assertThat(OpastinEnvironment.LOG).isNotEmptyFile();
  }

  private static int statusWith(String cookie) {
    var browser = new Browser();
    browser.plant("__Host-session", cookie);
    return browser.get("/api/v1/session").statusCode();
  }

  private static String parameter(URI address, String name) {
    for (var pair : address.getQuery().split("&")) {
      if (pair.startsWith(name + "=")) {
        return pair.substring(name.length() + 1);
      }
    }
    throw new IllegalStateException("no " + name + " in " + address);
  }

  /** The value and whatever of it is Base64. */
  private static String decoded(String value) {
    var text = new StringBuilder(value);
    for (var part : value.split("[.|]")) {
      if (part.matches("[A-Za-z0-9_-]+")) {
        text.append(
            new String(
                Base64.getUrlDecoder().decode(part.length() % 4 == 1 ? "" : part),
                java.nio.charset.StandardCharsets.UTF_8));
      }
    }
    return text.toString();
  }
}
