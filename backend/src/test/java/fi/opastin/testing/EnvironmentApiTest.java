package fi.opastin.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.opastin.local.Seed;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class EnvironmentApiTest {

  @Inject Clock clock;
  @Inject TestClock testClock;

  @ConfigProperty(name = "quarkus.management.test-port")
  int managementPort;

  @Test
  @DisplayName("environment: the API answers on the management port that it is healthy")
  void healthy() {
    given().port(managementPort).get("/q/health").then().statusCode(200);
  }

  @Test
  @DisplayName("environment: the identity provider and the mail catcher answer")
  void partsAnswer() {
    given()
        .baseUri(Database.setting(OpastinEnvironment.STRONG_ISSUER))
        .get("/signed_jwks")
        .then()
        .statusCode(200);
    given()
        .baseUri(Database.setting(OpastinEnvironment.MAIL_PAGE))
        .get("/api/email")
        .then()
        .statusCode(200);
  }

  @Test
  @DisplayName("environment: staff of the seed are there once, customers can be added")
  void people() {
    assertThat(Seed.read().staff())
        .isNotEmpty()
        .allSatisfy(member ->
            assertThat(
                    Database.count("select count(*) from expert where account_id = ?", member.id()))
                .isEqualTo(1));
    var customer = Fixtures.customer("Testi Henkilö");
    assertThat(
            Database.count(
                "select count(*) from customer where account_id = ?", customer.accountId()))
        .isEqualTo(1);
    assertThat(customer.cookie()).startsWith("__Host-session=ey");
    assertThat(
            Database.count(
                "select count(*) from session where account_id = ?", customer.accountId()))
        .isEqualTo(1);
  }

  @Test
  @DisplayName("security: no role gets into the database without its password")
  void passwords() {
    assertThatThrownBy(() ->
            java.sql.DriverManager.getConnection(
                Database.setting("OPASTIN_DATABASE_URL"), "opastin_owner", "wrong"))
        .isInstanceOf(SQLException.class);
  }

  @Test
  @DisplayName("environment: the API's clock is the tests' clock and can be moved")
  void clock() {
    assertThat(clock).isSameAs(testClock);
    testClock.move(Duration.ofDays(30));
    assertThat(clock.instant()).isAfter(Instant.now().plus(Duration.ofDays(29)));
  }
}
