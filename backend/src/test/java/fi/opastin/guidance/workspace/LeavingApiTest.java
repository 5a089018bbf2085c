package fi.opastin.guidance.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fi.opastin.platform.time.Finland;
import fi.opastin.testing.Api;
import fi.opastin.testing.Database;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.TestClock;
import fi.opastin.testing.Workspaces;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class LeavingApiTest {

  private static final UUID PROVIDER = Fixtures.provider("well-being");
  private static final String PATH = "/administration/providers/" + PROVIDER + "/leaving";

  @Inject LeavingJob leaving;
  @Inject LifecycleJob lifecycle;
  @Inject TestClock clock;

  @AfterEach
  void stays() {
    Database.execute("update service_provider set leaves_on = null where id = ?", PROVIDER);
    Database.execute(
        "update workspace set closes_by = null where service_provider_id = ?", PROVIDER);
  }

  @Test
  @DisplayName(
      "G23 a provider leaves after notice: its workspaces close on its last day, whatever is visited, and all are told")
  void leaves() {
    var open = Workspaces.open(Fixtures.henrik());
    var lastDay = today().plusDays(40);
    leave(today().plusDays(29)).statusCode(400).body("errors[0].code", equalTo("too-soon"));
    leave(lastDay)
        .statusCode(200)
        .body("leavesOn", equalTo(lastDay.toString()))
        .body("hasLeft", equalTo(false));
    leaving.run();
    leaving.run();
    assertThat(told(open.customer().accountId(), open.id(), "PROVIDER_LEAVES")).isOne();
    assertThat(told(Fixtures.henrik().accountId(), open.id(), "PROVIDER_LEAVES")).isOne();
    Api.as(open.customerCookie())
        .get("/workspaces/{id}", open.id())
        .then()
        .body("dates.closesOn", equalTo(lastDay.toString()));
    Api.anonymous().get("/providers/{id}", PROVIDER).then().statusCode(200);

    clock.move(Duration.ofDays(20));
    // a visit extends nothing beyond the last day
    Api.as(open.customer().cookie())
        .get("/workspaces/{id}", open.id())
        .then()
        .body("dates.closesOn", equalTo(lastDay.toString()));
    clock.move(Duration.ofDays(21));
    lifecycle.run();
    Api.as(open.customer().cookie())
        .get("/workspaces/{id}", open.id())
        .then()
        .body("state", equalTo("CLOSED"));
    assertThat(told(open.customer().accountId(), open.id(), "WORKSPACE_CLOSED")).isOne();
    Api.anonymous().get("/providers/{id}", PROVIDER).then().statusCode(404);
    Api.anonymous().get("/providers").then().body("items.id", not(hasItem(PROVIDER.toString())));
    var henrik = Fixtures.henrik().cookie();
    Api.creating(henrik)
        .body(
            Map.of(
                "customerName",
                "Myöhästynyt",
                "customerEmail",
                "m@example.org",
                "customerLanguage",
                "fi"))
        .post("/workspaces")
        .then()
        .statusCode(403);
    int version = Api.as(henrik).get("/workspaces/{id}", open.id()).path("version");
    Api.as(henrik)
        .header("If-Match", "\"" + version + "\"")
        .post("/workspaces/{id}/reactivation", open.id())
        .then()
        .statusCode(409);
  }

  @Test
  @DisplayName(
      "G23 a provider that stays after all tells so, and its workspaces get their time back")
  void staysAfterAll() {
    var open = Workspaces.open(Fixtures.henrik());
    leave(today().plusDays(30)).statusCode(200);
    leaving.run();
    var version = version();
    Api.as(Fixtures.sami().cookie())
        .header("If-Match", "\"" + version + "\"")
        .delete(PATH)
        .then()
        .statusCode(200)
        .body("leavesOn", nullValue());
    leaving.run();
    assertThat(told(open.customer().accountId(), open.id(), "PROVIDER_STAYS")).isOne();
    Api.as(open.customerCookie())
        .get("/workspaces/{id}", open.id())
        .then()
        .body("dates.closesOn", equalTo(today().plusMonths(3).toString()));
    for (var person : List.of(Fixtures.elina(), Fixtures.paula())) {
      Api.as(person.cookie())
          .header("If-Match", "\"0\"")
          .body(Map.of("leavesOn", today().plusDays(60).toString()))
          .put(PATH)
          .then()
          .statusCode(403);
    }
  }

  private ValidatableResponse leave(LocalDate day) {
    return Api.as(Fixtures.sami().cookie())
        .header("If-Match", "\"" + version() + "\"")
        .body(Map.of("leavesOn", day.toString()))
        .put(PATH)
        .then();
  }

  private static int version() {
    return Database.value(
            Integer.class, "select version from service_provider where id = ?", PROVIDER)
        .orElseThrow();
  }

  private static long told(UUID account, String workspace, String kind) {
    return Database.count(
        "select count(*) from notification where account_id = ? and workspace_id = ?::uuid and kind = ?",
        account,
        workspace,
        kind);
  }

  private LocalDate today() {
    return Finland.dayOf(clock.instant());
  }
}
