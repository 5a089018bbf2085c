package fi.opastin.platform.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import fi.opastin.testing.Browser;
import fi.opastin.testing.Database;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.OpastinEnvironment;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class DatabaseDownApiTest {

  private final String cookie = Fixtures.elina().cookie();

  @AfterEach
  void up() {
    Database.execute("alter role opastin_app connection limit -1");
    await().until(this::status, Integer.valueOf(200)::equals);
  }

  @Test
  @DisplayName("security: without its database the service says 503, and recovers without restart")
  void down() {
    assertThat(status()).isEqualTo(200);
    takeDown();
    given()
        .header("Cookie", cookie)
        .get("/api/v1/session")
        .then()
        .statusCode(503)
        .contentType("application/problem+json")
        .header("Retry-After", "10")
        .body("type", equalTo("urn:opastin:problem:unavailable"));
    // before the organisation is asked, as nobody knows which ones there are; after strong
    // authentication
    assertThat(new Browser().begin("organisation", "en"))
        .isEqualTo(Browser.url("/en/login-refused?reason=unavailable"));
    assertThat(new Browser().logIn("suomifi", "en", "p1"))
        .isEqualTo(Browser.url("/en/login-refused?reason=unavailable"));
    up();
    assertThat(new Browser().logIn("organisation", "en", "expert-elina"))
        .isEqualTo(Browser.url("/en/signed-in"));
  }

  private int status() {
    return given().header("Cookie", cookie).get("/api/v1/session").statusCode();
  }

  private static void takeDown() {
    Database.execute("alter role opastin_app connection limit 0");
    Database.rows(
        "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'opastin_app'");
  }
}
