package fi.opastin.identity.login;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import fi.opastin.testing.Browser;
import fi.opastin.testing.Database;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.Provider;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class LoginApiTest {

  private final Browser browser = new Browser();
  private final ObjectMapper json = new ObjectMapper();

  @AfterEach
  void behave() {
    Provider.behave();
  }

  @Test
  @DisplayName("T21: an expert logs in through the organisation's provider and is signed in")
  void expert() throws IOException {
    var elina = Fixtures.elina();
    assertThat(browser.logIn("organisation", "sv", "expert-elina"))
        .isEqualTo(Browser.url("/sv/signed-in"));

    var session = json.readTree(browser.get("/api/v1/session").body());
    assertThat(session.at("/account/id").asText()).isEqualTo(elina.accountId().toString());
    assertThat(session.at("/account/kind").asText()).isEqualTo("EXPERT");
    assertThat(session.at("/account/name").asText()).isEqualTo("Elina Esimerkki");
    assertThat(session.at("/roles").toString()).isEqualTo("[\"EXPERT\"]");
    assertThat(session.at("/provider/name/sv").asText())
        .isEqualTo("Exempelområdets sysselsättningstjänster");
    assertThat(session.at("/idleWarningSeconds").asInt()).isEqualTo(120);
    var signedInAt = Instant.parse(session.at("/signedInAt").asText());
    assertThat(session.at("/idleExpiresAt").asText())
        .isEqualTo(signedInAt.plusSeconds(1800).toString());
    assertThat(session.at("/absoluteExpiresAt").asText())
        .isEqualTo(signedInAt.plusSeconds(36_000).toString());
  }

  @Test
  @DisplayName("T21: the provider's ID token is kept encrypted, for logging out only")
  void idTokenIsEncrypted() {
    browser.logIn("organisation", "fi", "expert-olga");
    var kept =
        Database.value(
                byte[].class,
                "select id_token from session where account_id = ? order by started_at desc",
                Fixtures.olga().accountId())
            .orElseThrow();
    assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("eyJ");
  }

  @Test
  @DisplayName("G3: a customer with a workspace logs in with strong authentication")
  void customer() throws IOException {
    var aino = Fixtures.customerOf("Aino Maria Virtanen", "010190-900P");
    Fixtures.letIn(aino.accountId());
    assertThat(browser.logIn("suomifi", "en", "p1")).isEqualTo(Browser.url("/en/signed-in"));

    var session = json.readTree(browser.get("/api/v1/session").body());
    assertThat(session.at("/account/id").asText()).isEqualTo(aino.accountId().toString());
    assertThat(session.at("/account/kind").asText()).isEqualTo("CUSTOMER");
    assertThat(session.at("/account/name").asText()).isEqualTo("Aino Maria Virtanen");
    assertThat(session.at("/roles").toString()).isEqualTo("[\"CUSTOMER\"]");
    assertThat(session.at("/provider").isNull()).isTrue();
    assertThat(
            Database.count(
                "select count(*) from session where account_id = ? and id_token is not null",
                aino.accountId()))
        .isZero();
  }

  @ParameterizedTest
  @CsvSource({"p3,bank,no-access", "p4,bank,no-identity-code", "p3,weak,weak-authentication"})
  @DisplayName("G3: whom strong authentication does not let in is told why, and nothing is kept")
  void refused(String person, String method, String reason) {
    var before = kept();
    var end = browser.finish(browser.identify(browser.begin("suomifi", "en"), person, method));
    assertThat(end).isEqualTo(Browser.url("/en/login-refused?reason=" + reason));
    assertNobodySignedIn();
    assertThat(kept()).isEqualTo(before);
  }

  @Test
  @DisplayName("G3: a customer whose workspaces are all gone is refused")
  void customerWithoutWorkspace() {
    var leo = Fixtures.customerOf("Leo Nieminen", "200504A9055");
    Database.execute("delete from participation where account_id = ?", leo.accountId());
    assertThat(browser.logIn("suomifi", "fi", "p6"))
        .isEqualTo(Browser.url("/fi/login-refused?reason=no-access"));
    assertNobodySignedIn();
  }

  @Test
  @DisplayName("G3: another means than substantial or high is refused, whatever else is right")
  void level() {
    Provider.commit("{\"acr\":\"http://ftn.ficora.fi/2017/loa1\"}");
    assertThat(browser.logIn("suomifi", "fi", "p1"))
        .isEqualTo(Browser.url("/fi/login-refused?reason=weak-authentication"));
    assertNobodySignedIn();
  }

  @Test
  @DisplayName("T21: somebody of the organisation without an account is refused")
  void unknownMember() {
    var before = kept();
    assertThat(browser.logIn("organisation", "sv", "unknown-nora"))
        .isEqualTo(Browser.url("/sv/login-refused?reason=no-access"));
    assertNobodySignedIn();
    assertThat(kept()).isEqualTo(before);
  }

  @Test
  @DisplayName("T21: a disabled expert is refused")
  void disabledExpert() {
    var markus = Fixtures.markus().accountId();
    Database.execute("update expert set disabled_at = now() where account_id = ?", markus);
    try {
      assertThat(browser.logIn("organisation", "fi", "expert-markus"))
          .isEqualTo(Browser.url("/fi/login-refused?reason=no-access"));
      assertNobodySignedIn();
    } finally {
      Database.execute("update expert set disabled_at = null where account_id = ?", markus);
    }
  }

  @ParameterizedTest
  @CsvSource({"suomifi,sv", "organisation,en"})
  @DisplayName("G3: who cancels at the provider comes back in their language and can try again")
  void cancelled(String provider, String language) {
    assertThat(browser.finish(browser.cancel(browser.begin(provider, language))))
        .isEqualTo(Browser.url("/" + language + "/login-refused?reason=cancelled"));
    assertNobodySignedIn();
    assertThat(browser.get("/auth/" + provider + "/start").statusCode()).isEqualTo(302);
  }

  @Test
  @DisplayName("G3: a provider that is out of order leads to a page that says so")
  void unavailable() {
    Provider.commit("{\"tokenEndpointUnavailable\":true}");
    assertThat(browser.logIn("suomifi", "sv", "p1"))
        .isEqualTo(Browser.url("/sv/login-refused?reason=unavailable"));
    Provider.behave();
    assertThat(new Browser().logIn("suomifi", "sv", "p3"))
        .isEqualTo(Browser.url("/sv/login-refused?reason=no-access"));
  }

  @ParameterizedTest
  @CsvSource({"fi,fi", "sv,sv", "en,en", "de,fi", "SV,fi", "'',fi", "en%00,fi"})
  @DisplayName("G16: the language goes through the login; one that is not ours becomes Finnish")
  void language(String asked, String expected) throws IOException {
    var authorization = browser.begin("suomifi", asked);
    var end = browser.finish(browser.identify(authorization, "p3", "bank"));
    assertThat(end.getPath()).isEqualTo("/" + expected + "/login-refused");
    assertThat(requestObject().get("ui_locales").asText()).isEqualTo(expected);
  }

  @Test
  @DisplayName("T21: the request to strong authentication follows the Finnish Trust Network")
  void authorizationRequest() throws IOException {
    var before = Instant.now().getEpochSecond();
    var authorization = browser.begin("suomifi", "fi");
    browser.get(authorization);
    assertThat(names(authorization)).containsExactly("client_id", "request");

    var request = requestObject();
    assertThat(request.get("iss").asText()).isEqualTo("opastin");
    assertThat(request.get("aud").asText()).isEqualTo(Database.setting("OPASTIN_STRONG_ISSUER"));
    assertThat(request.get("exp").asLong()).isBetween(before + 60, before + 600);
    assertThat(request.get("acr_values").asText())
        .isEqualTo("http://ftn.ficora.fi/2017/loa2 http://ftn.ficora.fi/2017/loa3");
    assertThat(request.get("prompt").asText()).isEqualTo("login");
    assertThat(request.get("ftn_spname").asText()).isEqualTo("Opastin");
    assertThat(request.get("redirect_uri").asText())
        .isEqualTo(Browser.url("/auth/suomifi/callback").toString());
    assertThat(request.get("code_challenge_method").asText()).isEqualTo("S256");
    assertThat(Stream.of("jti", "state", "nonce", "code_challenge"))
        .allMatch(name -> request.get(name).asText().length() > 20);
  }

  @Test
  @DisplayName("T21: every replica can end a login that another has begun: they share the secret")
  void stateSecret() throws IOException {
    var secret = Files.readString(Path.of(Database.setting("OPASTIN_KEYS"), "state-secret"));
    for (var provider : List.of("suomifi", "organisation")) {
      assertThat(Database.setting("quarkus.oidc." + provider + ".authentication.state-secret"))
          .isEqualTo(secret);
    }
  }

  @Test
  @DisplayName("T21: two logins begun in two tabs both come to their end")
  void twoTabs() {
    var first = browser.begin("organisation", "fi");
    var second = browser.begin("organisation", "sv");
    assertThat(browser.finish(browser.identify(first, "expert-henrik", "any")))
        .isEqualTo(Browser.url("/fi/signed-in"));
    assertThat(browser.finish(browser.redirectThroughSingleSignOn(second)))
        .isEqualTo(Browser.url("/sv/signed-in"));
  }

  @Test
  @DisplayName("T21: logging out ends the session and continues at the organisation's provider")
  void logout() throws IOException {
    browser.logIn("organisation", "fi", "expert-henrik");
    var cookie = browser.cookie("__Host-session").orElseThrow();
    var answer = browser.call("DELETE", "/api/v1/session", "");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("clear-site-data")).hasValue("\"cache\"");
    assertThat(browser.cookie("__Host-session")).isEmpty();
    given()
        .cookie("__Host-session", cookie)
        .get(Browser.url("/api/v1/session"))
        .then()
        .statusCode(401);

    var continueAt = URI.create(json.readTree(answer.body()).get("continueAt").asText());
    assertThat(names(continueAt))
        .contains("id_token_hint", "post_logout_redirect_uri", "client_id");
    assertThat(browser.logOut(continueAt)).isEqualTo(Browser.url("/sv/signed-out"));
    assertThat(browser.get(browser.begin("organisation", "fi")).statusCode()).isIn(302, 303);
  }

  @Test
  @DisplayName("T21: a customer's logout stays here, and tells nobody the identity code")
  void customerLogout() {
    var aino = Fixtures.customerOf("Aino Maria Virtanen", "010190-900P");
    Fixtures.letIn(aino.accountId());
    browser.logIn("suomifi", "fi", "p1");
    var answer = browser.call("DELETE", "/api/v1/session", "");
    assertThat(answer.body()).isEqualTo("{\"continueAt\":null}");
  }

  private void assertNobodySignedIn() {
    assertThat(browser.cookieNames()).doesNotContain("__Host-session");
    assertThat(browser.get("/api/v1/session").statusCode()).isEqualTo(204);
  }

  /** How many rows there are of whatever a login could leave behind. */
  private static List<Long> kept() {
    return Stream.of(
            "select count(*) from account",
            "select count(*) from customer",
            "select count(*) from session",
            "select count(*) from participation",
            "select count(*) from outbox")
        .map(Database::count)
        .toList();
  }

  private com.fasterxml.jackson.databind.JsonNode requestObject() throws IOException {
    return json.readTree(Provider.lastAuthorization()).get("params");
  }

  private static List<String> names(URI address) {
    return Stream.of(address.getRawQuery().split("&"))
        .map(pair -> pair.split("=", 2)[0])
        .sorted()
        .toList();
  }
}
