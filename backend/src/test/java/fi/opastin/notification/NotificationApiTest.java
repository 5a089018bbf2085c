package fi.opastin.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fi.opastin.testing.Api;
import fi.opastin.testing.Database;
import fi.opastin.testing.EventClient;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.TestClock;
import fi.opastin.testing.Workspaces;
import fi.opastin.testing.Workspaces.Open;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class NotificationApiTest {

  @Inject TestClock clock;
  @Inject NotificationRetention retention;

  @Test
  @DisplayName("security: nobody sees a bell without a session")
  void notSignedIn() {
    Api.anonymous().get("/notifications").then().statusCode(401);
    Api.anonymous()
        .body(Map.of("until", "2026-11-25T10:00:00Z"))
        .post("/notifications/seen")
        .then()
        .statusCode(401);
    Api.anonymous().get("/me/notifications").then().statusCode(401);
    Api.anonymous()
        .body(Map.of("withoutEmail", List.of()))
        .put("/me/notifications")
        .then()
        .statusCode(401);
  }

  @Test
  @DisplayName("G20 the bell tells what waits and where, with no content, and others see nothing")
  void list() {
    var open = Workspaces.open(Fixtures.elina());
    Api.post(open.expertCookie(), open.id(), "Salaisuus");
    Api.post(open.expertCookie(), open.id(), "Toinen salaisuus");
    bell(open)
        .body("items.kind", contains("NEW_MESSAGE"))
        .body("items.workspaceId", contains(open.id()))
        .body("items.workspaceName", contains("Elina Esimerkki"))
        .body("items.seen", contains(false))
        .body("next", nullValue())
        .body("unseen", equalTo(1));
    Api.as(Fixtures.customer("Toinen").cookie())
        .get("/notifications")
        .then()
        .body("items.size()", equalTo(0));
  }

  @Test
  @DisplayName("G20 the list comes in pages, newest first")
  void pages() {
    var elina = Fixtures.elina();
    for (int i = 0; i < 3; i++) {
      Workspaces.open(elina);
    }
    var cookie = elina.cookie();
    var first = Api.as(cookie).get("/notifications?limit=2").then().statusCode(200);
    var times = first.extract().jsonPath().getList("items.at", String.class);
    assertThat(times).hasSize(2).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    String next = first.body("next", notNullValue()).extract().path("next");
    var ids = first.extract().jsonPath().getList("items.id", String.class);
    assertThat(
            Api.as(cookie)
                .get("/notifications?limit=2&cursor=" + next)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id", String.class))
        .isNotEmpty()
        .doesNotContainAnyElementsOf(ids);
  }

  @ParameterizedTest
  @ValueSource(strings = {"eilen", "2026-11-25", "2026-02-30T10:00:00Z", ""})
  @DisplayName("security: a time that is none is refused by field")
  void malformedTime(String until) {
    Api.as(Fixtures.elina().cookie())
        .body(Map.of("until", until))
        .post("/notifications/seen")
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItem("/until"));
  }

  @Test
  @DisplayName(
      "G20 what has been seen on one device is so on the other, live; what came later rings")
  void seenOnEveryDevice() {
    var open = Workspaces.open(Fixtures.elina());
    try (var phone = EventClient.connect(open.customer().cookie())) {
      await().until(() -> phone.bells().equals(List.of(0)));
      Api.post(open.expertCookie(), open.id(), "Hei");
      await().until(() -> phone.bells().equals(List.of(0, 1)));
      String at = bell(open).extract().path("items[0].at");
      seen(open, at).body("unseen", equalTo(0));
      await().until(() -> phone.bells().equals(List.of(0, 1, 0)));
      bell(open).body("items.seen", contains(true));
      Api.post(open.expertCookie(), open.id(), "Vielä");
      await().until(() -> phone.bells().equals(List.of(0, 1, 0, 1)));
      seen(open, at).body("unseen", equalTo(1));
    }
  }

  @Test
  @DisplayName("G20 reading the messages silences the bell for them, also on another device")
  void readingSettles() {
    var open = Workspaces.open(Fixtures.elina());
    try (var phone = EventClient.connect(open.customer().cookie())) {
      Api.post(open.expertCookie(), open.id(), "Yksi");
      int first = Api.post(open.expertCookie(), open.id(), "Kaksi").path("eventNumber");
      await().until(() -> phone.bells().getLast() == 1);
      markRead(open, first - 1);
      bell(open).body("unseen", equalTo(1));
      markRead(open, first);
      bell(open).body("unseen", equalTo(0)).body("items.seen", contains(true));
      await().until(() -> phone.bells().getLast() == 0);
    }
  }

  @Test
  @DisplayName("G20 notifications vanish after 90 days, and with their workspace")
  void expires() {
    var open = Workspaces.open(Fixtures.elina());
    Api.post(open.expertCookie(), open.id(), "Hei");
    clock.move(Duration.ofDays(89));
    retention.erase(clock.instant(), 1_000);
    assertThat(rows(open)).isPositive();
    clock.move(Duration.ofDays(1));
    retention.erase(clock.instant(), 1_000);
    assertThat(rows(open)).isZero();
  }

  @Test
  @DisplayName("G20 each kind of e-mail that can be chosen off is offered; a choice has a version")
  void settings() {
    var cookie = Fixtures.customer("Valitsija").cookie();
    Api.as(cookie)
        .get("/me/notifications")
        .then()
        .statusCode(200)
        .header("ETag", "\"0\"")
        .body("choices.find { it.kind == 'NEW_MESSAGE' }.email", equalTo(true))
        .body("choices.find { it.kind == 'WORKSPACE_OPEN' }", nullValue())
        .body("choices.find { it.kind == 'INVITATION_ACCEPTED' }", nullValue())
        .body("choices.find { it.kind == 'CONSENT_WITHDRAWN' }", nullValue())
        .body("choices.find { it.kind == 'CONSENT_EXPERT_LEFT' }.email", equalTo(true));
    Api.as(Fixtures.olga().cookie())
        .get("/me/notifications")
        .then()
        .body("choices.find { it.kind == 'INVITATION_ACCEPTED' }.email", equalTo(true));
    choose(cookie, "\"0\"", List.of("NEW_MESSAGE"))
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("choices.find { it.kind == 'NEW_MESSAGE' }.email", equalTo(false));
    choose(cookie, "\"0\"", List.of()).statusCode(412);
    Api.as(cookie)
        .body(Map.of("withoutEmail", List.of()))
        .put("/me/notifications")
        .then()
        .statusCode(428);
    choose(cookie, "\"1\"", List.of())
        .statusCode(200)
        .body("choices.find { it.kind == 'NEW_MESSAGE' }.email", equalTo(true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "WORKSPACE_OPEN",
        "CONFIRMATION_NEEDED",
        "CONSENT_REQUESTED",
        "CONSENT_INVITATION",
        "NO_SUCH_KIND"
      })
  @DisplayName("G20 invitations, consent requests and what has no choice cannot be chosen off")
  void notOptional(String kind) {
    choose(Fixtures.customer("Valitsija").cookie(), "\"0\"", List.of(kind))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/withoutEmail"))
        .body("errors[0].code", equalTo("not-changeable"));
  }

  private static ValidatableResponse choose(String cookie, String version, List<String> without) {
    return Api.as(cookie)
        .header("If-Match", version)
        .body(Map.of("withoutEmail", without))
        .put("/me/notifications")
        .then();
  }

  private static ValidatableResponse bell(Open open) {
    return Api.as(open.customerCookie()).get("/notifications").then().statusCode(200);
  }

  private static ValidatableResponse seen(Open open, String until) {
    return Api.as(open.customerCookie())
        .body(Map.of("until", until))
        .post("/notifications/seen")
        .then()
        .statusCode(200);
  }

  private static void markRead(Open open, int eventNumber) {
    Api.as(open.customerCookie())
        .body(Map.of("eventNumber", eventNumber))
        .put("/workspaces/{id}/read-mark", open.id())
        .then()
        .statusCode(200);
  }

  private static long rows(Open open) {
    return Database.count(
        "select count(*) from notification where workspace_id = ?", UUID.fromString(open.id()));
  }
}
