package fi.opastin.identity.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import fi.opastin.local.SeedOwnLogin;
import fi.opastin.testing.Api;
import fi.opastin.testing.AtOnce;
import fi.opastin.testing.Browser;
import fi.opastin.testing.Database;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.OpastinEnvironment;
import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jose4j.json.JsonUtil;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** With a real second OpenID provider, which is one organisation's own. */
@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class OrganisationLoginApiTest {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final UUID WELL_BEING = Fixtures.provider("well-being");
  private static final String LOGINS = "/administration/providers/" + WELL_BEING + "/logins";
  private static final String CONNECTIONS = "/administration/login-connections";
  private static final String TRIAL = CONNECTIONS + "/trial";
  private static final String OWN = "organisation/" + SeedOwnLogin.LOGIN;
  private static final URI NOT_IN_USE = Browser.url("/fi/login-refused?reason=login-not-in-use");
  private static final URI FAILED = Browser.url("/fi/login-refused?reason=failed");
  private static final URI SIGNED_IN = Browser.url("/fi/signed-in");

  private final Browser browser = new Browser();

  @Inject TenantConfigBean tenants;

  @BeforeEach
  void seed() throws SQLException {
    try (var connection = Database.connect()) {
      SeedOwnLogin.insert(connection, Path.of(Database.setting("OPASTIN_KEYS")), issuer());
    }
  }

  @AfterEach
  void remove() {
    Database.execute("delete from organisation_login");
    Database.execute("delete from account where id = ?", SeedOwnLogin.VILMA);
    Database.execute("delete from organisation_issuer where issuer = ?", issuer());
  }

  @Test
  @DisplayName(
      "G4 staff choose their organisation and log in by its own OpenID provider, or by the common one")
  void choice() {
    Api.anonymous()
        .get("/organisation-logins")
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].id", equalTo(SeedOwnLogin.LOGIN.toString()))
        .body("items[0].organisation.fi", equalTo("Esimerkin hyvinvointialue"))
        .body("items[0].host", equalTo("127.0.0.1"));
    assertThat(browser.begin("organisation", "sv"))
        .isEqualTo(Browser.url("/sv/organisation-login"));
    assertThat(common(browser).toString())
        .startsWith(Database.setting("OPASTIN_ORGANISATION_ISSUER"));
    assertThat(new Browser().logIn(OWN, "fi", "own-vilma")).isEqualTo(SIGNED_IN);
    var elina = new Browser();
    assertThat(elina.finish(elina.identify(common(elina), "expert-elina", "any")))
        .isEqualTo(SIGNED_IN);
    Database.execute("delete from organisation_login");
    assertThat(browser.begin("organisation", "fi").toString())
        .startsWith(Database.setting("OPASTIN_ORGANISATION_ISSUER"));
  }

  @Test
  @DisplayName(
      "G4 the service administrator keeps an organisation's OpenID providers: without a restart, out of use at once")
  void kept() {
    var sami = Fixtures.sami().cookie();
    Api.as(sami).get(LOGINS).then().statusCode(200).body("items.issuer", contains(issuer()));
    var vilma = session();
    var underway = browser.identify(browser.begin(OWN, "fi"), "own-vilma", "any");

    var out = terms(false);
    change(sami, "\"0\"", out)
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("enabled", equalTo(false));
    change(sami, "\"0\"", out).statusCode(412);
    assertThat(browser.finish(underway)).isEqualTo(NOT_IN_USE);
    assertThat(browser.begin(OWN, "fi")).isEqualTo(NOT_IN_USE);
    Api.anonymous().get("/organisation-logins").then().body("items", hasSize(0));
    Api.as(vilma).get("/session").then().statusCode(200);

    remove(sami, "\"0\"").statusCode(412);
    remove(sami, "\"1\"").statusCode(204);
    assertThat(browser.begin(OWN, "fi")).isEqualTo(NOT_IN_USE);

    var wish = new HashMap<>(terms(true));
    wish.put("issuer", issuer());
    var answers = AtOnce.call(4, () -> Api.creating(sami).body(wish).post(LOGINS));
    assertThat(answers.stream().map(Response::statusCode))
        .containsExactlyInAnyOrder(201, 400, 400, 400);
    var added =
        answers.stream()
            .filter(answer -> answer.statusCode() == 201)
            .findFirst()
            .orElseThrow()
            .then()
            .body("keysAddress", equalTo(Browser.url("/auth/organisation/keys").toString()));
    String id = added.extract().path("id");
    added.body(
        "redirectAddress",
        equalTo(Browser.url("/auth/organisation/" + id + "/callback").toString()));
    Api.creating(sami)
        .body(wish)
        .post(LOGINS)
        .then()
        .statusCode(400)
        .body("errors[0].code", equalTo("issuer-taken"));
    assertThat(new Browser().logIn("organisation/" + id, "fi", "own-vilma")).isEqualTo(SIGNED_IN);

    var given = new HashMap<>(terms(true));
    given.put(
        "paths",
        Map.of(
            "authorization",
            "/auth",
            "token",
            "/token",
            "keys",
            "/jwks",
            "logout",
            "/session/end"));
    Api.as(sami)
        .header("If-Match", "\"0\"")
        .body(given)
        .put(LOGINS + "/{id}", id)
        .then()
        .statusCode(200);
    assertThat(new Browser().logIn("organisation/" + id, "fi", "own-vilma")).isEqualTo(SIGNED_IN);
    Api.as(sami).header("If-Match", "\"1\"").delete(LOGINS + "/{id}", id).then().statusCode(409);
  }

  @Test
  @DisplayName(
      "security: only the service administrator names OpenID providers, and only proper addresses")
  void outsiders() {
    var sami = Fixtures.sami().cookie();
    var wish = new HashMap<>(terms(true));
    wish.put("issuer", "https://login.wellbeing.example");
    for (var other :
        new String[] {
          Fixtures.paula().cookie(),
          Fixtures.henrik().cookie(),
          Fixtures.customer("Asiakas").cookie()
        }) {
      Api.as(other).get(LOGINS).then().statusCode(403);
      Api.creating(other).body(wish).post(LOGINS).then().statusCode(403);
      change(other, "\"0\"", terms(false)).statusCode(403);
      remove(other, "\"0\"").statusCode(403);
      Api.as(other).get(CONNECTIONS).then().statusCode(403);
      Api.as(other).body(tried(issuer())).post(TRIAL).then().statusCode(403);
    }
    Api.anonymous().get(LOGINS).then().statusCode(401);
    Api.anonymous().body(tried(issuer())).post(TRIAL).then().statusCode(401);
    var elsewhere = "/administration/providers/" + Fixtures.provider("education") + "/logins";
    Api.as(sami)
        .header("If-Match", "\"0\"")
        .body(terms(false))
        .put(elsewhere + "/" + SeedOwnLogin.LOGIN)
        .then()
        .statusCode(404);
    Api.as(sami)
        .get("/administration/providers/" + UUID.randomUUID() + "/logins")
        .then()
        .statusCode(404);
    for (var address :
        new String[] {"http://login.example", "https://10.0.0.7", "https://intranet", "x"}) {
      wish.put("issuer", address);
      Api.creating(sami)
          .body(wish)
          .post(LOGINS)
          .then()
          .statusCode(400)
          .body("errors.pointer", contains("/issuer"));
      Api.as(sami)
          .body(tried(address))
          .post(TRIAL)
          .then()
          .statusCode(400)
          .body("errors.pointer", contains("/issuer"));
    }
    var paths = new HashMap<>(terms(true));
    paths.put(
        "paths",
        Map.of("authorization", "/auth", "token", "https://elsewhere.example", "keys", "/../keys"));
    change(sami, "\"0\"", paths)
        .statusCode(400)
        .body("errors.pointer", contains("/paths/token", "/paths/keys"));
  }

  @Test
  @DisplayName(
      "security: the same subject at another issuer is nobody, and so is another organisation's member")
  void anotherIssuer() {
    var noAccess = Browser.url("/fi/login-refused?reason=no-access");
    assertThat(new Browser().logIn(OWN, "fi", "expert-henrik")).isEqualTo(noAccess);
    var olga = Fixtures.olga().accountId();
    var another = "update expert set issuer = ?, subject = ? where account_id = ?";
    Database.execute(another, issuer(), "expert-henrik", olga);
    try {
      assertThat(new Browser().logIn(OWN, "fi", "expert-henrik")).isEqualTo(noAccess);
    } finally {
      Database.execute(
          another, Database.setting("OPASTIN_ORGANISATION_ISSUER"), "expert-olga", olga);
    }
  }

  @Test
  @DisplayName(
      "security: what one issuer has signed counts for nothing at another's callback and log-out")
  void tokensOfAnother() throws JoseException {
    var vilma = session();
    // the same server under another name: its tokens are another issuer's
    Database.execute(
        """
        update organisation_login set issuer = replace(issuer, '127.0.0.1', 'localhost'), version = 7,
          authorization_path = '/auth', token_path = '/token', keys_path = '/jwks'\
        """);
    var authorization = browser.begin(OWN, "fi").toString().replace("localhost:", "127.0.0.1:");
    var there =
        authorization.replace(
            URI.create(authorization).getAuthority(), URI.create(issuer()).getAuthority());
    assertThat(browser.finish(browser.identify(URI.create(there), "own-vilma", "any")))
        .isEqualTo(FAILED);

    tell(LogoutTokenForgery.NONE.token("own-vilma")).statusCode(400);
    Api.as(vilma).get("/session").then().statusCode(200);
    var made = tenants.getDynamicTenant(OWN.replace('/', '-')).oidcConfig();
    assertThat(made.token().audience().orElseThrow()).containsExactly("opastin");
    assertThat(made.token().age()).contains(Duration.ofMinutes(2));
    assertThat(made.authentication().pkceRequired()).contains(true);
    assertThat(made.authentication().nonceRequired()).isTrue();
    assertThat(made.authentication().cookieForceSecure()).isTrue();
    assertThat(made.followRedirects()).isFalse();
    assertThat(made.credentials().secret()).isEmpty();
    assertThat(made.credentials().clientSecret().value()).isEmpty();
  }

  @Test
  @DisplayName(
      "security: a callback belongs to one OpenID provider, whatever cookies of other logins there are")
  void logins() {
    // the OpenID client knows it from now on, and its cookie comes first
    browser.begin(OWN, "fi");
    assertThat(browser.begin("suomifi", "fi").toString())
        .startsWith(Database.setting("OPASTIN_STRONG_ISSUER"));
    assertThat(common(browser).toString())
        .startsWith(Database.setting("OPASTIN_ORGANISATION_ISSUER"));
    var elina = new Browser();
    elina.begin("suomifi", "fi");
    assertThat(elina.finish(elina.identify(common(elina), "expert-elina", "any")))
        .isEqualTo(SIGNED_IN);
    var callback = browser.identify(browser.begin(OWN, "fi"), "own-vilma", "any");
    var misled = URI.create(callback.toString().replace("/" + SeedOwnLogin.LOGIN, ""));
    assertThat(new Browser().finish(callback)).isEqualTo(FAILED);
    assertThat(browser.finish(misled)).isEqualTo(FAILED);
    assertThat(browser.finish(callback)).isEqualTo(SIGNED_IN);
    assertThat(browser.begin("organisation/none", "fi")).isEqualTo(NOT_IN_USE);
  }

  @Test
  @DisplayName(
      "T21 logging out here leads to the organisation's own OpenID provider, and logging out there ends it here")
  void logOut() throws JoseException {
    assertThat(browser.logIn(OWN, "fi", "own-vilma")).isEqualTo(SIGNED_IN);
    var first = "__Host-session=" + browser.cookie("__Host-session").orElseThrow();
    browser.plant("__Host-session", "");
    browser.finish(browser.redirectThroughSingleSignOn(browser.begin(OWN, "fi")));
    var elsewhere = session();
    var answer = browser.call("DELETE", "/api/v1/session", "").body();
    var logout = URI.create(String.valueOf(JsonUtil.parseJson(answer).get("continueAt")));
    assertThat(logout.toString()).startsWith(issuer() + "/session/end?client_id=opastin&");
    Api.as(first).get("/session").then().statusCode(200);
    browser.logOut(logout);
    await().atMost(PATIENCE).until(() -> Api.as(first).get("/session").statusCode() == 401);
    Api.as(elsewhere).get("/session").then().statusCode(200);
    tell("x").statusCode(400);
  }

  @Test
  @DisplayName("G4 a staff link leads to the organisation's own log-in by itself, and binds there")
  void staffLink() throws NoSuchAlgorithmException {
    var token = "a-token-of-this-test-that-is-long-enough";
    Database.execute(
        "update expert set issuer = null, subject = null where account_id = ?", SeedOwnLogin.VILMA);
    Database.execute(
        "insert into staff_link (account_id, token_hash, expires_at) values (?, ?, now() + interval '1 day')",
        SeedOwnLogin.VILMA,
        MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
    var visit = browser.call("POST", "/api/v1/staff-link-visits", "{\"token\": \"" + token + "\"}");
    assertThat(visit.body()).contains("\"organisationLogin\":\"" + SeedOwnLogin.LOGIN + "\"");
    var common = Database.setting("OPASTIN_ORGANISATION_ISSUER");
    Database.execute(
        "delete from organisation_issuer where service_provider_id = ? and issuer = ?",
        WELL_BEING,
        common);
    try {
      assertThat(browser.finish(browser.identify(common(browser), "new-niilo", "any")))
          .isEqualTo(Browser.url("/fi/login-refused?reason=staff-link-other-login"));
    } finally {
      Database.execute("insert into organisation_issuer values (?, ?)", WELL_BEING, common);
    }
    browser.call("POST", "/api/v1/staff-link-visits", "{\"token\": \"" + token + "\"}");
    assertThat(browser.logIn(OWN, "fi", "own-vilma")).isEqualTo(SIGNED_IN);
    assertThat(
            Database.value(
                String.class, "select issuer from expert where account_id = ?", SeedOwnLogin.VILMA))
        .contains(issuer());
  }

  @Test
  @DisplayName(
      "security: the key that organisations' OpenID providers ask for is public, and nothing else of it")
  void keys() {
    RestAssured.given()
        .get(Browser.url("/auth/organisation/keys"))
        .then()
        .statusCode(200)
        .contentType("application/jwk-set+json")
        .body("keys", hasSize(1))
        .body("keys[0].use", equalTo("sig"))
        .body("keys[0].keySet()", hasItem("n"))
        .body("keys[0].keySet()", not(hasItem("d")));
  }

  private static Map<String, Object> tried(String issuer) {
    return Map.of("issuer", issuer);
  }

  private static String issuer() {
    return Database.setting(OpastinEnvironment.OWN_ISSUER);
  }

  private static URI common(Browser browser) {
    return Browser.redirect(browser.get("/auth/organisation/start?chosen=common&ui_locales=fi"));
  }

  private static String session() {
    var vilma = new Browser();
    assertThat(vilma.logIn(OWN, "fi", "own-vilma")).isEqualTo(SIGNED_IN);
    return "__Host-session=" + vilma.cookie("__Host-session").orElseThrow();
  }

  private static Map<String, Object> terms(boolean enabled) {
    return Map.of("clientId", "opastin", "enabled", enabled);
  }

  private static ValidatableResponse change(
      String cookie, String version, Map<String, Object> terms) {
    return Api.as(cookie)
        .header("If-Match", version)
        .body(terms)
        .put(LOGINS + "/" + SeedOwnLogin.LOGIN)
        .then();
  }

  private static ValidatableResponse remove(String cookie, String version) {
    return Api.as(cookie)
        .header("If-Match", version)
        .delete(LOGINS + "/" + SeedOwnLogin.LOGIN)
        .then();
  }

  private static ValidatableResponse tell(String token) {
    return RestAssured.given()
        .formParam("logout_token", token)
        .post(Browser.url("/auth/" + OWN + "/back-channel-logout"))
        .then();
  }
}
