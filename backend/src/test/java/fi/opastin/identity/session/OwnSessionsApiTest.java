package fi.opastin.identity.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import fi.opastin.access.Role;
import fi.opastin.testing.Api;
import fi.opastin.testing.Database;
import fi.opastin.testing.EventClient;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.TestSessions;
import fi.opastin.testing.TestSessions.TestSession;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class OwnSessionsApiTest {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  @Test
  @DisplayName("T21 nobody without a session sees or ends any")
  void nobody() {
    SessionApiTest.assertNotSignedIn(Api.anonymous().get("/sessions").then());
    SessionApiTest.assertNotSignedIn(Api.anonymous().delete("/sessions").then());
    SessionApiTest.assertNotSignedIn(
        Api.anonymous().delete("/sessions/{id}", UUID.randomUUID()).then());
  }

  @Test
  @DisplayName("T21 one sees one's own live sessions, this one marked, and nothing that ends here")
  void list() {
    var account = Fixtures.customer("Testi Asiakas").accountId();
    var here = customer(account);
    var there = customer(account);
    var over = customer(account);
    Api.as(over.cookie()).delete("/session").then().statusCode(200);
    var idle = customer(account);
    Database.execute(
        "update session set last_used_at = last_used_at - interval '31 minutes' where id = ?",
        idle.id());
    Database.execute(
        "update session set browser = 'FIREFOX', operating_system = 'ANDROID' where id = ?",
        there.id());
    var items = items(here);
    assertThat(items)
        .extracting(item -> item.get("id"))
        .containsExactlyInAnyOrder(here.id().toString(), there.id().toString());
    assertThat(items)
        .filteredOn("id", there.id().toString())
        .singleElement()
        .satisfies(item -> {
          assertThat(item).containsEntry("browser", "FIREFOX");
          assertThat(item).containsEntry("operatingSystem", "ANDROID");
          assertThat(item).containsEntry("current", false);
          assertThat(item).containsEntry("actions", List.of("session.end-other"));
        });
    assertThat(items).filteredOn("current", true).hasSize(1);
    Api.as(here.cookie())
        .delete("/sessions/{id}", here.id())
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:opastin:problem:not-possible-now"));
  }

  @Test
  @DisplayName("T21 a session ended on another device is over at once, and its event stream closes")
  void endOne() {
    var account = Fixtures.customer("Testi Asiakas").accountId();
    var here = customer(account);
    var there = customer(account);
    var third = customer(account);
    try (var stream = EventClient.connect(there.cookie())) {
      await().atMost(PATIENCE).until(() -> stream.comments() > 0);
      Api.as(here.cookie()).delete("/sessions/{id}", there.id()).then().statusCode(204);
      SessionApiTest.assertNotSignedIn(Api.as(there.cookie()).get("/session").then());
      await().atMost(PATIENCE).until(stream::ended);
    }
    assertThat(items(third)).hasSize(2);
    Api.as(here.cookie()).delete("/sessions/{id}", there.id()).then().statusCode(404);
  }

  @Test
  @DisplayName("T21 all other sessions end at once, those of other people stay")
  void endOthers() {
    var account = Fixtures.customer("Testi Asiakas").accountId();
    var here = customer(account);
    var there = customer(account);
    var third = customer(account);
    var stranger = customer(Fixtures.customer("Toinen Asiakas").accountId());
    Api.as(here.cookie()).delete("/sessions").then().statusCode(204);
    SessionApiTest.assertNotSignedIn(Api.as(there.cookie()).get("/session").then());
    SessionApiTest.assertNotSignedIn(Api.as(third.cookie()).get("/session").then());
    Api.as(stranger.cookie()).get("/session").then().statusCode(200);
    assertThat(items(here)).hasSize(1);
    Api.as(here.cookie()).delete("/sessions").then().statusCode(204);
  }

  @Test
  @DisplayName("security: another's session is absent, for administrators too")
  void strangers() {
    var session = customer(Fixtures.customer("Testi Asiakas").accountId());
    for (var person : List.of(Fixtures.elina(), Fixtures.paula(), Fixtures.sami())) {
      var cookie = person.cookie();
      var existing = Api.as(cookie).delete("/sessions/{id}", session.id());
      var absent = Api.as(cookie).delete("/sessions/{id}", UUID.randomUUID());
      assertThat(existing.statusCode()).isEqualTo(404);
      assertThat(existing.body().asString()).isEqualTo(absent.body().asString());
    }
    Api.as(session.cookie()).get("/session").then().statusCode(200);
  }

  private static TestSession customer(UUID account) {
    return TestSessions.begin(account, Role.CUSTOMER);
  }

  private static List<Map<String, Object>> items(TestSession session) {
    return Api.as(session.cookie())
        .get("/sessions")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("items");
  }
}
