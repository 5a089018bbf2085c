package fi.opastin.guidance.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import fi.opastin.platform.time.Finland;
import fi.opastin.retention.RetentionSweep;
import fi.opastin.testing.Api;
import fi.opastin.testing.Database;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.TestClock;
import fi.opastin.testing.Workspaces;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What administrators see and do: numbers, experts, states, days; no customer, no content. */
@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class AdministrationApiTest {

  private static final String LIST = "/administration/workspaces?limit=100";

  @Inject TestClock clock;
  @Inject RetentionSweep sweep;

  private static String item(String id) {
    return "items.find { it.id == '%s' }".formatted(id);
  }

  private static JsonPath listed(String cookie, String query) {
    return Api.as(cookie).get(LIST + query).then().statusCode(200).extract().jsonPath();
  }

  private static void step(String cookie, String id, String step, int status) {
    int version = listed(cookie, "").getInt(item(id) + ".version");
    Api.as(cookie)
        .header("If-Match", "\"" + version + "\"")
        .post("/administration/workspaces/{id}/{step}", id, step)
        .then()
        .statusCode(status);
  }

  @Test
  @DisplayName(
      "G6 an administrator sees number, expert, state and days of the organisation's workspaces only")
  void list() {
    var own = Workspaces.open(Fixtures.elina());
    var foreign = Workspaces.open(Fixtures.olga());
    var answer = Api.as(Fixtures.paula().cookie()).get(LIST);
    answer
        .then()
        .statusCode(200)
        .body(item(own.id()) + ".expert", equalTo("Elina Esimerkki"))
        .body(item(own.id()) + ".state", equalTo("ACTIVE"))
        .body(
            item(own.id()) + ".reference",
            equalTo(own.id().substring(28).toUpperCase(java.util.Locale.ROOT)))
        .body(item(own.id()) + ".actions", contains("administration.close"))
        .body("items.id", not(hasItem(foreign.id())));
    assertThat(answer.asString())
        .doesNotContain("Aino", "Kutsuttu", own.customer().accountId().toString());
    Api.as(Fixtures.paula().cookie()).get("/workspaces/{id}", own.id()).then().statusCode(404);
  }

  @Test
  @DisplayName("G6 nobody but an organisation's administrator sees the list or takes a step")
  void others() {
    var own = Workspaces.open(Fixtures.elina());
    for (var other : List.of(Fixtures.elina(), Fixtures.markus(), Fixtures.sami())) {
      Api.as(other.cookie()).get(LIST).then().statusCode(403);
      Api.as(other.cookie())
          .header("If-Match", "\"0\"")
          .post("/administration/workspaces/{id}/closing", own.id())
          .then()
          .statusCode(404);
    }
    Api.as(own.customerCookie()).get(LIST).then().statusCode(403);
    Api.anonymous().get(LIST).then().statusCode(401);
    var foreign = Workspaces.open(Fixtures.olga());
    var absent =
        Api.as(Fixtures.paula().cookie())
            .header("If-Match", "\"0\"")
            .post("/administration/workspaces/{id}/closing", UUID.randomUUID())
            .asString();
    assertThat(
            Api.as(Fixtures.paula().cookie())
                .header("If-Match", "\"0\"")
                .post("/administration/workspaces/{id}/closing", foreign.id())
                .asString())
        .isEqualTo(absent);
  }

  @Test
  @DisplayName("G10 an administrator closes and reactivates without seeing customer or content")
  void steps() {
    var own = Workspaces.open(Fixtures.elina());
    var paula = Fixtures.paula().cookie();
    step(paula, own.id(), "closing", 204);
    step(paula, own.id(), "closing", 409);
    assertThat(listed(paula, "&state=CLOSED").getString(item(own.id()) + ".state"))
        .isEqualTo("CLOSED");
    Api.as(own.customerCookie())
        .get("/workspaces/{id}", own.id())
        .then()
        .body("state", equalTo("CLOSED"));
    assertThat(
            Database.count(
                "select count(*) from notification where workspace_id = ? and kind = 'WORKSPACE_CLOSED'",
                UUID.fromString(own.id())))
        .as("customer and expert are told")
        .isEqualTo(2);
    assertThat(
            Database.value(
                String.class,
                "select ground from access_log where workspace_id = ? and action = 'administration.close'",
                UUID.fromString(own.id())))
        .contains("ADMINISTRATION");
    step(paula, own.id(), "reactivation", 204);
    Api.as(own.expertCookie())
        .get("/workspaces/{id}", own.id())
        .then()
        .body("state", equalTo("ACTIVE"));
    Api.as(paula).post("/administration/workspaces/{id}/closing", own.id()).then().statusCode(428);
  }

  @Test
  @DisplayName("G10 a workspace whose expert is gone is found, and can be handed over or closed")
  void orphaned() {
    var own = Workspaces.open(Fixtures.markus());
    var nobodyThere = Workspaces.invited(Fixtures.markus(), true);
    var paula = Fixtures.paula().cookie();
    assertThat(listed(paula, "&orphaned=true").getList("items.id")).doesNotContain(own.id());
    Database.execute(
        "update expert set disabled_at = now() where account_id = ?", own.expert().accountId());
    try {
      assertThat(listed(paula, "&orphaned=true").getList("items.id")).contains(own.id());
      assertThat(listed(paula, "&orphaned=false").getList("items.id")).doesNotContain(own.id());
      assertThat(listed(paula, "").getList(item(own.id()) + ".actions"))
          .containsExactly("administration.close", "handover.propose");
      assertThat(listed(paula, "").getList(item(nobodyThere.id()) + ".actions"))
          .containsExactly("administration.close");
      Api.creating(paula)
          .body(Map.of("expertId", Fixtures.elina().accountId(), "reason", "Muissa tehtävissä"))
          .post("/administration/workspaces/{id}/handovers", own.id())
          .then()
          .statusCode(201);
      assertThat(listed(paula, "").getBoolean(item(own.id()) + ".handoverOpen")).isTrue();
      assertThat(listed(paula, "").getList(item(own.id()) + ".actions"))
          .containsExactly("administration.close");
      step(paula, own.id(), "closing", 204);
    } finally {
      Database.execute(
          "update expert set disabled_at = null where account_id = ?", own.expert().accountId());
    }
  }

  @Test
  @DisplayName("G6 the list comes in pages, the newest first; what cannot be read is named")
  void pages() {
    var older = Workspaces.invited(Fixtures.elina(), true);
    var newer = Workspaces.invited(Fixtures.elina(), true);
    var paula = Fixtures.paula().cookie();
    var first = Api.as(paula).get("/administration/workspaces?limit=1").jsonPath();
    assertThat(first.getList("items.id")).containsExactly(newer.id());
    Api.as(paula)
        .queryParam("cursor", first.getString("next"))
        .get("/administration/workspaces?limit=1")
        .then()
        .body("items.id", contains(older.id()));
    Api.as(paula)
        .get("/administration/workspaces?state=OPEN&orphaned=maybe&cursor=x")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("state", "orphaned", "cursor"));
  }

  @Test
  @DisplayName(
      "G14 the dry run tells numbers and days, of one's organisation or of all; certificates follow")
  void planAndCertificates() {
    var own = Workspaces.invited(Fixtures.elina(), true);
    var foreign = Workspaces.invited(Fixtures.olga(), true);
    var last = Finland.dayOf(clock.instant()).plusMonths(3).plusMonths(3);
    var all = planned(Fixtures.sami().cookie(), last.plusDays(1), last);
    var ofOrganisation = planned(Fixtures.paula().cookie(), last.plusDays(1), last);
    assertThat(ofOrganisation).isPositive().isLessThan(all);
    assertThat(planned(Fixtures.paula().cookie(), last, last)).isZero();
    Api.as(Fixtures.elina().cookie()).get("/administration/retention-plan").then().statusCode(403);
    Api.as(Fixtures.paula().cookie())
        .get("/administration/retention-plan?until=2026-02-30")
        .then()
        .statusCode(400);

    clock.moveTo(Finland.endOf(last));
    sweep.run();
    var paula = Fixtures.paula();
    assertThat(planned(paula.cookie(), last.plusDays(1), last)).isZero();
    Api.as(paula.cookie())
        .get("/administration/deletion-certificates?limit=100")
        .then()
        .statusCode(200)
        .body("items.workspaceId", hasItem(own.id()))
        .body("items.workspaceId", not(hasItem(foreign.id())))
        .body("items.keyDestroyed", everyItem(is(true)))
        .body(
            "items.find { it.workspaceId == '%s' }.backupsUntil".formatted(own.id()),
            equalTo(last.plusDays(36).toString()));
    Api.as(Fixtures.sami().cookie())
        .get("/administration/deletion-certificates?limit=100")
        .then()
        .body("items.workspaceId", hasItem(foreign.id()));
    Api.as(Fixtures.elina().cookie())
        .get("/administration/deletion-certificates")
        .then()
        .statusCode(403);
  }

  private static int planned(String cookie, LocalDate until, LocalDate on) {
    return Api.as(cookie)
        .get("/administration/retention-plan?until={day}", until.toString())
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList(
            "steps.findAll { it.step == 'DELETE' && it.on == '%s' }.count".formatted(on),
            Integer.class)
        .stream()
        .mapToInt(Integer::intValue)
        .sum();
  }
}
