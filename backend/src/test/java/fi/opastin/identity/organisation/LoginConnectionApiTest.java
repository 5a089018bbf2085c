package fi.opastin.identity.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import fi.opastin.service.status.ServicePart;
import fi.opastin.testing.Api;
import fi.opastin.testing.Database;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.OpastinEnvironment;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class LoginConnectionApiTest {

  private static final String CONNECTIONS = "/administration/login-connections";
  private static final String GONE = "http://127.0.0.1:9";

  @Inject OwnLoginCheck check;

  @AfterEach
  void remove() {
    Database.execute("delete from organisation_login");
  }

  @Test
  @DisplayName(
      "T19 an organisation's log-in that does not answer is told without its name, and to the administrator with it")
  void outage() {
    var issuer = Database.setting(OpastinEnvironment.OWN_ISSUER);
    assertThat(check.parts()).isEmpty();
    row("well-being", issuer, true);
    row("education", GONE, false);
    assertThat(check.parts()).containsExactly(ServicePart.ORGANISATION_LOGINS);
    assertThat(check.works(ServicePart.ORGANISATION_LOGINS)).isTrue();
    Database.execute("update organisation_login set enabled = true");
    assertThat(check.parts()).containsExactly(ServicePart.ORGANISATION_LOGINS);
    assertThat(check.works(ServicePart.ORGANISATION_LOGINS)).isFalse();
    Api.as(Fixtures.sami().cookie())
        .get(CONNECTIONS)
        .then()
        .statusCode(200)
        .body("items.size()", equalTo(2))
        .body("items.find {it.issuer == '" + GONE + "'}.flaw", equalTo("UNREACHABLE"))
        .body("items.find {it.issuer == '" + issuer + "'}.flaw", equalTo(null))
        .body("items.organisation.fi", hasItem("Esimerkin hyvinvointialue"));
    assertThat(Api.anonymous().get("/status").asString()).doesNotContain(GONE, "hyvinvointialue");
  }

  @Test
  @DisplayName(
      "G4 the service administrator tries an OpenID provider before it is saved, and learns what is wrong")
  void trial() {
    var sami = Fixtures.sami().cookie();
    var issuer = Database.setting(OpastinEnvironment.OWN_ISSUER);
    Api.as(sami)
        .body(Map.of("issuer", issuer))
        .post(CONNECTIONS + "/trial")
        .then()
        .statusCode(200)
        .body("flaws", empty());
    Api.as(sami)
        .body(Map.of("issuer", GONE))
        .post(CONNECTIONS + "/trial")
        .then()
        .statusCode(200)
        .body("flaws", contains("UNREACHABLE"));
    for (int i = 0; i < 25; i++) {
      // answered at once: nothing listens there
      Api.as(sami).body(Map.of("issuer", GONE)).post(CONNECTIONS + "/trial");
    }
    Api.as(sami)
        .body(Map.of("issuer", GONE))
        .post(CONNECTIONS + "/trial")
        .then()
        .statusCode(429)
        .header("Retry-After", not(equalTo(null)));
  }

  private static void row(String provider, String issuer, boolean enabled) {
    Database.execute(
        """
        insert into organisation_login (id, service_provider_id, issuer, client_id, enabled)
        values (?, ?, ?, 'opastin', ?)\
        """,
        UUID.randomUUID(),
        Fixtures.provider(provider),
        issuer,
        enabled);
  }
}
