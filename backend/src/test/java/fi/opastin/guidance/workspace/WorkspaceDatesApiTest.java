package fi.opastin.guidance.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import fi.opastin.identity.Customers;
import fi.opastin.identity.PersonalIdentityCode;
import fi.opastin.platform.time.Finland;
import fi.opastin.testing.Api;
import fi.opastin.testing.Database;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.TestClock;
import fi.opastin.testing.Workspaces;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Access follows the dates, whether or not a job has run. */
@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class WorkspaceDatesApiTest {

  @Inject TestClock clock;
  @Inject Customers customers;

  private LocalDate today() {
    return Finland.dayOf(clock.instant());
  }

  /** Noon of a day in Finland. */
  private void moveTo(LocalDate day) {
    clock.moveTo(day.atTime(12, 0).atZone(Finland.ZONE).toInstant());
  }

  @Test
  @DisplayName("G9 the customer's visit moves the dates; an expert's does not, nor a list")
  void visit() {
    var open = Workspaces.open(Fixtures.elina());
    var begun = today();
    Api.as(open.customerCookie()).get("/workspaces/{id}", open.id()).then().statusCode(200);
    moveTo(begun.plusDays(40));
    var expert = open.expert().cookie();
    var customer = open.customer().cookie();
    Api.as(customer).get("/workspaces").then().statusCode(200);
    Api.as(expert)
        .get("/workspaces/{id}", open.id())
        .then()
        .body("dates.closesOn", equalTo(begun.plusMonths(3).toString()));
    var visited = begun.plusDays(40);
    Api.as(customer)
        .get("/workspaces/{id}", open.id())
        .then()
        .body("dates.closesOn", equalTo(visited.plusMonths(3).toString()))
        .body("dates.archivesOn", equalTo(visited.plusMonths(3).plusMonths(3).toString()))
        .body("dates.deletesOn", equalTo(visited.plusMonths(3).plusMonths(15).toString()));
    Api.as(expert)
        .get("/workspaces")
        .then()
        .body(
            "items.find { it.id == '%s' }.dates.closesOn".formatted(open.id()),
            equalTo(visited.plusMonths(3).toString()));
  }

  @Test
  @DisplayName("G10 a visit to a closed workspace neither reopens nor extends it; both still write")
  void closed() {
    var open = Workspaces.open(Fixtures.elina());
    var closes = today().plusMonths(3);
    moveTo(closes.plusDays(1));
    var customer = open.customer().cookie();
    Api.as(customer)
        .get("/workspaces/{id}", open.id())
        .then()
        .body("state", equalTo("CLOSED"))
        .body("dates.closesOn", equalTo(closes.toString()));
    Api.post(customer, open.id(), "vielä yksi asia");
    Api.post(open.expert().cookie(), open.id(), "vastaan");
  }

  @Test
  @DisplayName("G11 after 24:00 of its last day the archive is the customer's alone")
  void archived() {
    var open = Workspaces.open(Fixtures.elina());
    var archives = today().plusMonths(3).plusMonths(3);
    clock.moveTo(Finland.endOf(archives).minusSeconds(60));
    Api.as(open.expert().cookie()).get("/workspaces/{id}", open.id()).then().statusCode(200);
    clock.moveTo(Finland.endOf(archives));
    var expert = open.expert().cookie();
    Api.as(expert).get("/workspaces/{id}", open.id()).then().statusCode(404);
    Api.as(expert).get("/workspaces/{id}/messages", open.id()).then().statusCode(404);
    Api.as(expert).get("/workspaces?limit=100").then().body("items.id", not(hasItem(open.id())));
    var customer = open.customer().cookie();
    Api.as(customer)
        .get("/workspaces/{id}", open.id())
        .then()
        .body("state", equalTo("ARCHIVED"))
        .body("actions", not(hasItem("message.post")));
    Api.as(customer).get("/workspaces/{id}/messages", open.id()).then().statusCode(200);
    Api.as(customer).get("/workspaces").then().body("items.state", contains("ARCHIVED"));
    Api.creating(customer)
        .body("{\"text\":\"hei\"}")
        .post("/workspaces/{id}/messages", open.id())
        .then()
        .statusCode(409);
  }

  @Test
  @DisplayName("G13 G3 after the last day it is gone for everybody, and lets nobody log in")
  void gone() {
    var invited = Workspaces.invited(Fixtures.elina(), true);
    invited.acceptAs("Aino Maria Virtanen", invited.identityCode());
    var code = new PersonalIdentityCode(invited.identityCode());
    var account = Fixtures.find(invited.identityCode()).orElseThrow();
    var deletes = today().plusMonths(3).plusMonths(15);
    moveTo(deletes);
    assertThat(known(code).hasWorkspace()).isTrue();
    moveTo(deletes.plusDays(1));
    assertThat(known(code).hasWorkspace()).isFalse();
    var cookie = new Fixtures.Person(account, "Aino", fi.opastin.access.Role.CUSTOMER).cookie();
    Api.as(cookie).get("/workspaces/{id}", invited.id()).then().statusCode(404);
    Api.as(cookie).get("/workspaces").then().body("items.size()", equalTo(0));
  }

  private Customers.Known known(PersonalIdentityCode code) {
    return QuarkusTransaction.requiringNew().call(() -> customers.find(code).orElseThrow());
  }

  @Test
  @DisplayName("G9 G11 G13 the database and the domain reckon the same state on every day")
  void oneRule() {
    for (var closes : List.of(LocalDate.of(2026, 11, 30), LocalDate.of(2027, 11, 29))) {
      for (var accepted : List.of(true, false)) {
        var dates = WorkspaceDates.closing(closes, accepted);
        for (var stored : WorkspaceState.values()) {
          for (var day :
              List.of(
                  closes,
                  closes.plusDays(1),
                  dates.archivesOn(),
                  dates.archivesOn().plusDays(1),
                  dates.deletesOn(),
                  dates.deletesOn().plusDays(1))) {
            var inDatabase =
                Database.value(
                    String.class,
                    """
                    select coalesce(gate.state_in_force(?, cast(? as date), cast(? as date), cast(? as date),
                      cast(? as date)), 'none')\
                    """,
                    stored.name(),
                    closes.toString(),
                    dates.archivesOn().toString(),
                    dates.deletesOn().toString(),
                    day.toString());
            var state = dates.stateOn(day, stored);
            assertThat(inDatabase).contains(state == null ? "none" : state.name());
          }
        }
      }
    }
  }

  @Test
  @DisplayName("G6 G7 whoever has left or whose last day is past finds nothing, byte for byte")
  void notPresent() {
    var open = Workspaces.open(Fixtures.elina());
    var expert = open.expertCookie();
    var absent = Api.as(expert).get("/workspaces/{id}", UUID.randomUUID()).asString();
    Database.execute(
        "update participation set until_on = cast(? as date) where workspace_id = ? and standing = 'FOUNDER'",
        today().minusDays(1).toString(),
        UUID.fromString(open.id()));
    var answer = Api.as(expert).get("/workspaces/{id}", open.id());
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.asString()).isEqualTo(absent);
    Api.as(expert).get("/workspaces?limit=100").then().body("items.id", not(hasItem(open.id())));
    Database.execute(
        "update participation set until_on = cast(? as date) where workspace_id = ? and standing = 'FOUNDER'",
        today().toString(),
        UUID.fromString(open.id()));
    Api.as(expert).get("/workspaces/{id}", open.id()).then().statusCode(200);
    Database.execute(
        "update participation set until_on = null, ended_at = now() where workspace_id = ? and standing = 'FOUNDER'",
        UUID.fromString(open.id()));
    assertThat(Api.as(expert).get("/workspaces/{id}", open.id()).asString()).isEqualTo(absent);
  }

  @Test
  @DisplayName("G7 a consent limited to what is written from now on shows nothing from before")
  void scope() {
    var open = Workspaces.open(Fixtures.elina());
    Api.post(open.customerCookie(), open.id(), "ennen");
    Database.execute(
        """
        update participation set from_event = (select last_event from workspace w where w.id = workspace_id)
        where workspace_id = ? and standing = 'FOUNDER'\
        """,
        UUID.fromString(open.id()));
    Api.post(open.customerCookie(), open.id(), "jälkeen");
    Api.as(open.expertCookie())
        .get("/workspaces/{id}/messages", open.id())
        .then()
        .body("items.text", contains("jälkeen"));
    Api.as(open.customerCookie())
        .get("/workspaces/{id}/messages", open.id())
        .then()
        .body("items.text", contains("ennen", "jälkeen"));
  }
}
