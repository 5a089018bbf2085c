package fi.opastin.identity.login;

import static org.assertj.core.api.Assertions.assertThat;

import fi.opastin.testing.Browser;
import fi.opastin.testing.Database;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.Mails;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.TestClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** From the link in the e-mail through strong authentication into the workspace. */
@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class LoginInvitationApiTest {

  private static final String INVITATION = "__Secure-invitation";
  private static final String SIIRI = "150898-904K";
  private static final String EERO = "020285-901W";

  @Inject TestClock clock;

  private final Browser expert = new Browser();
  private final Browser browser = new Browser();
  private final String email = UUID.randomUUID() + "@example.org";

  @BeforeEach
  void expertIsThere() {
    expert.logIn("organisation", "fi", "expert-elina");
    for (var code : new String[] {SIIRI, EERO}) {
      var known = Fixtures.find(code);
      known.ifPresent(id -> Database.execute("delete from account where id = ?", id));
    }
  }

  @Test
  @DisplayName("G2: the invited person follows the link, logs in strongly and is in the workspace")
  void invited() {
    invite("\"" + SIIRI + "\"");
    visit();
    assertThat(browser.logIn("suomifi", "sv", "p5")).isEqualTo(Browser.url("/sv/signed-in"));
    assertThat(browser.cookieNames()).containsExactly("__Host-session");
    assertThat(browser.get("/api/v1/workspaces").body()).contains("\"state\":\"ACTIVE\"");
    assertThat(browser.get("/api/v1/me").body())
        .contains("Siiri Lindström", email, "\"language\":\"sv\"");

    var again = new Browser();
    assertThat(again.logIn("suomifi", "fi", "p5")).isEqualTo(Browser.url("/fi/signed-in"));
  }

  @Test
  @DisplayName("G2: another person is refused, nothing is kept of them, and the link still works")
  void another() {
    invite("\"" + SIIRI + "\"");
    visit();
    var before = Database.count("select count(*) from account");
    assertThat(browser.logIn("suomifi", "fi", "p2"))
        .isEqualTo(Browser.url("/fi/login-refused?reason=invitation-for-another"));
    assertThat(browser.cookieNames()).isEmpty();
    assertThat(Database.count("select count(*) from account")).isEqualTo(before);
    visit();
    assertThat(browser.logIn("suomifi", "fi", "p5")).isEqualTo(Browser.url("/fi/signed-in"));
  }

  @Test
  @DisplayName("G2: an invitation that has ended since the link was opened is told so")
  void ended() {
    invite("null");
    visit();
    clock.move(Duration.ofDays(31));
    assertThat(browser.logIn("suomifi", "en", "p5"))
        .isEqualTo(Browser.url("/en/login-refused?reason=invitation-ended"));
    assertThat(browser.cookieNames()).isEmpty();
  }

  @Test
  @DisplayName("G2: of two people with the same link, the first is in and the second is refused")
  void two() {
    invite("null");
    visit();
    var other = new Browser();
    visit(other);
    assertThat(browser.logIn("suomifi", "fi", "p5")).isEqualTo(Browser.url("/fi/signed-in"));
    assertThat(other.logIn("suomifi", "fi", "p2"))
        .isEqualTo(Browser.url("/fi/login-refused?reason=invitation-ended"));
    assertThat(Fixtures.find(EERO)).isEmpty();
  }

  @Test
  @DisplayName("G2: who cancels or chooses too weak a means can try again with the same invitation")
  void secondTry() {
    invite("\"" + SIIRI + "\"");
    visit();
    browser.finish(browser.cancel(browser.begin("suomifi", "fi")));
    browser.finish(browser.identify(browser.begin("suomifi", "fi"), "p5", "weak"));
    assertThat(browser.logIn("suomifi", "fi", "p5")).isEqualTo(Browser.url("/fi/signed-in"));
  }

  @Test
  @DisplayName("security: the invitation's cookie goes to the login only, for a quarter of an hour")
  void cookie() {
    invite("null");
    visit();
    var cookie = browser.received().getLast();
    assertThat(cookie.name()).isEqualTo(INVITATION);
    assertThat(cookie.attributes())
        .containsKeys("secure", "httponly")
        .containsEntry("samesite", "Lax")
        .containsEntry("path", "/auth")
        .containsEntry("max-age", "900")
        .doesNotContainKey("domain");
  }

  @Test
  @DisplayName("security: the invitation's token is in no log and in no address of the provider")
  void token() throws IOException {
    invite("null");
    visit();
    var token = browser.cookie(INVITATION).orElseThrow();
    var authorization = browser.begin("suomifi", "fi");
    assertThat(authorization.toString()).doesNotContain(token);
    browser.finish(browser.identify(authorization, "p5", "bank"));
    assertThat(Files.readString(OpastinEnvironment.LOG)).doesNotContain(token, SIIRI, email);
  }

  @Test
  @DisplayName("security: a made-up invitation cookie opens nothing")
  void madeUp() {
    browser.plant(INVITATION, "x".repeat(43));
    assertThat(browser.logIn("suomifi", "fi", "p2"))
        .isEqualTo(Browser.url("/fi/login-refused?reason=no-access"));
    browser.plant(INVITATION, "<script>");
    assertThat(browser.logIn("suomifi", "fi", "p2"))
        .isEqualTo(Browser.url("/fi/login-refused?reason=no-access"));
  }

  private void invite(String identityCode) {
    var answer =
        expert.call(
            "POST",
            "/api/v1/workspaces",
            """
            {"customerName":"Kutsuttu","customerEmail":"%s","customerLanguage":"sv",
             "personalIdentityCode":%s}\
            """
                .formatted(email, identityCode),
            "Idempotency-Key",
            UUID.randomUUID().toString());
    assertThat(answer.statusCode()).isEqualTo(201);
  }

  private void visit() {
    visit(browser);
  }

  private void visit(Browser visitor) {
    var answer =
        visitor.call(
            "POST", "/api/v1/invitation-visits", "{\"token\":\"" + Mails.token(email) + "\"}");
    assertThat(answer.statusCode()).isEqualTo(200);
  }
}
