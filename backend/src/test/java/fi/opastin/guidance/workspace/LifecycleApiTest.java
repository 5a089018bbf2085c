package fi.opastin.guidance.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fi.opastin.testing.Api;
import fi.opastin.testing.Database;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.TestClock;
import fi.opastin.testing.Workspaces;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Closing and reactivating by people, and the customer's wish to end. */
@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class LifecycleApiTest {

  @Inject TestClock clock;

  private Days days;

  @BeforeEach
  void days() {
    days = new Days(clock);
  }

  static Response step(String cookie, String id, String step) {
    var etag = Api.as(cookie).get("/workspaces/{id}", id).header("ETag");
    return Api.as(cookie)
        .header("If-Match", etag == null ? "\"0\"" : etag)
        .post("/workspaces/{id}/{step}", id, step);
  }

  private static List<String> toldTo(UUID accountId, String workspaceId) {
    return Database.rows(
            "select kind from notification where account_id = ? and workspace_id = ?",
            accountId,
            UUID.fromString(workspaceId))
        .stream()
        .map(row -> String.valueOf(row.get("kind")))
        .toList();
  }

  @Test
  @DisplayName("G9 G10 the founder closes it today; both still write; the customer is told")
  void close() {
    var open = Workspaces.open(Fixtures.elina());
    var today = days.today();
    step(open.expertCookie(), open.id(), "closing")
        .then()
        .statusCode(200)
        .body("state", equalTo("CLOSED"))
        .body("dates.closesOn", equalTo(today.toString()))
        .body("dates.archivesOn", equalTo(today.plusMonths(3).toString()))
        .body("dates.deletesOn", equalTo(today.plusMonths(15).toString()))
        .body("actions", hasItems("workspace.reactivate", "message.post"))
        .body("actions", not(hasItem("workspace.close")));
    Api.as(open.customerCookie())
        .get("/workspaces")
        .then()
        .body("items[0].state", equalTo("CLOSED"))
        .body("items[0].dates.archivesOn", equalTo(today.plusMonths(3).toString()));
    Api.post(open.customerCookie(), open.id(), "kiitos");
    Api.post(open.expertCookie(), open.id(), "hyvää jatkoa");
    assertThat(toldTo(open.customer().accountId(), open.id())).contains("WORKSPACE_CLOSED");
    assertThat(toldTo(open.expert().accountId(), open.id())).doesNotContain("WORKSPACE_CLOSED");
    step(open.expertCookie(), open.id(), "closing").then().statusCode(409);
  }

  @Test
  @DisplayName("G10 reactivation starts three months anew; a later closing full new times")
  void reactivate() {
    var open = Workspaces.open(Fixtures.elina());
    step(open.expertCookie(), open.id(), "closing").then().statusCode(200);
    days.moveTo(days.today().plusDays(60));
    var expert = open.expert().cookie();
    var again = days.today();
    step(expert, open.id(), "reactivation")
        .then()
        .statusCode(200)
        .body("state", equalTo("ACTIVE"))
        .body("dates.closesOn", equalTo(again.plusMonths(3).toString()));
    assertThat(toldTo(open.customer().accountId(), open.id())).contains("WORKSPACE_REACTIVATED");
    step(expert, open.id(), "reactivation").then().statusCode(409);
    days.moveTo(again.plusDays(5));
    step(open.expert().cookie(), open.id(), "closing")
        .then()
        .body("dates.archivesOn", equalTo(again.plusDays(5).plusMonths(3).toString()));
  }

  @Test
  @DisplayName("G10 G11 the last day of reactivation is a whole day; the day after it is too late")
  void lastDay() {
    var open = Workspaces.open(Fixtures.elina());
    var archives = days.today().plusMonths(3).plusMonths(3);
    clock.moveTo(fi.opastin.platform.time.Finland.endOf(archives));
    step(open.expert().cookie(), open.id(), "reactivation").then().statusCode(404);
    clock.moveTo(fi.opastin.platform.time.Finland.endOf(archives).minusSeconds(30));
    step(open.expert().cookie(), open.id(), "reactivation")
        .then()
        .statusCode(200)
        .body("dates.closesOn", equalTo(archives.plusMonths(3).toString()));
  }

  @Test
  @DisplayName(
      "G10 an invited expert and the customer can neither close nor reactivate; strangers find nothing")
  void others() {
    var open = Workspaces.open(Fixtures.elina());
    var absent =
        Api.as(Fixtures.markus().cookie())
            .header("If-Match", "\"0\"")
            .post("/workspaces/{id}/closing", UUID.randomUUID())
            .asString();
    for (var stranger :
        List.of(Fixtures.markus(), Fixtures.olga(), Fixtures.paula(), Fixtures.sami())) {
      for (var path : List.of("closing", "reactivation", "ending-request")) {
        assertThat(
                Api.as(stranger.cookie())
                    .header("If-Match", "\"0\"")
                    .post("/workspaces/{id}/{path}", open.id(), path)
                    .asString())
            .isEqualTo(absent);
      }
    }
    step(open.customerCookie(), open.id(), "closing").then().statusCode(403);
    step(open.expertCookie(), open.id(), "ending-request").then().statusCode(403);
    Database.execute(
        "update participation set standing = 'EXPERT' where workspace_id = ? and account_id = ?",
        UUID.fromString(open.id()),
        open.expert().accountId());
    step(open.expertCookie(), open.id(), "closing").then().statusCode(403);
    Api.anonymous().post("/workspaces/{id}/closing", open.id()).then().statusCode(401);
  }

  @Test
  @DisplayName("G9 closing what somebody else has changed meanwhile is refused")
  void stale() {
    var open = Workspaces.open(Fixtures.elina());
    Api.as(open.expertCookie()).post("/workspaces/{id}/closing", open.id()).then().statusCode(428);
    Api.as(open.expertCookie())
        .header("If-Match", "\"977\"")
        .post("/workspaces/{id}/closing", open.id())
        .then()
        .statusCode(412);
  }

  @Test
  @DisplayName("G2 G9 closing takes back an invitation that nobody has used")
  void invitation() {
    var invited = Workspaces.invited(Fixtures.elina(), true);
    step(invited.expertCookie(), invited.id(), "closing")
        .then()
        .statusCode(200)
        .body("dates.deletesOn", equalTo(days.today().plusMonths(3).toString()));
    Api.as(invited.expertCookie())
        .get("/workspaces/{id}/invitation", invited.id())
        .then()
        .body("state", equalTo("REVOKED"));
    assertThat(invited.acceptAs("Aino", invited.identityCode()))
        .isInstanceOf(fi.opastin.identity.login.InvitationAcceptance.Outcome.Ended.class);
  }

  @Test
  @DisplayName(
      "G2 G9 who is confirmed without an identity code has the same days in list and workspace")
  void confirmed() {
    var invited = Workspaces.invited(Fixtures.elina(), false);
    invited.acceptAs("Aino", invited.identityCode());
    var etag =
        Api.as(invited.expertCookie())
            .get("/workspaces/{id}/invitation", invited.id())
            .header("ETag");
    Api.as(invited.expertCookie())
        .header("If-Match", etag)
        .put("/workspaces/{id}/invitation/confirmation", invited.id())
        .then()
        .statusCode(200);
    Api.as(invited.expertCookie())
        .get("/workspaces")
        .then()
        .body(
            "items.find { it.id == '%s' }.dates.deletesOn".formatted(invited.id()),
            equalTo(days.today().plusMonths(3).plusMonths(15).toString()));
  }

  @Test
  @DisplayName(
      "G10 the customer asks to end the guidance, can take it back, and the founder sees both")
  void endingRequest() {
    var open = Workspaces.open(Fixtures.elina());
    step(open.customerCookie(), open.id(), "ending-request")
        .then()
        .statusCode(200)
        .body("endingRequestedAt", notNullValue());
    step(open.customerCookie(), open.id(), "ending-request").then().statusCode(200);
    assertThat(toldTo(open.expert().accountId(), open.id())).containsOnlyOnce("ENDING_REQUESTED");
    var listed = "items.find { it.id == '%s' }.endingRequested".formatted(open.id());
    Api.as(open.expertCookie()).get("/workspaces").then().body(listed, equalTo(true));
    Api.as(open.customerCookie())
        .delete("/workspaces/{id}/ending-request", open.id())
        .then()
        .statusCode(200)
        .body("endingRequestedAt", nullValue());
    Api.as(open.expertCookie()).get("/workspaces").then().body(listed, equalTo(false));
    assertThat(toldTo(open.expert().accountId(), open.id())).contains("ENDING_REQUEST_WITHDRAWN");
    step(open.customerCookie(), open.id(), "ending-request").then().statusCode(200);
    step(open.expertCookie(), open.id(), "closing")
        .then()
        .statusCode(200)
        .body("endingRequestedAt", nullValue());
    step(open.customerCookie(), open.id(), "ending-request").then().statusCode(409);
  }

  @Test
  @DisplayName("G9 G11 the database itself refuses states and days that no transition leads to")
  void checks() throws SQLException {
    var open = Workspaces.open(Fixtures.elina());
    for (var change :
        List.of(
            "update workspace set state = 'ACTIVE', closed_at = now() where id = ?",
            "update workspace set archives_on = archives_on + 1 where id = ?",
            "update workspace set deletes_on = deletes_on - 1 where id = ?",
            "update workspace set accepted_at = null where id = ?",
            "update workspace set reminded_days = 14, reminded_for = closes_on where id = ?",
            "update workspace set reminded_days = 7 where id = ?")) {
      Assertions.assertThatThrownBy(() -> Database.execute(change, UUID.fromString(open.id())))
          .as(change)
          .hasStackTraceContaining("violates check constraint");
    }
  }
}
