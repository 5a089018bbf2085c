package fi.opastin.service.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fi.opastin.access.Role;
import fi.opastin.guidance.consent.Consenting;
import fi.opastin.platform.time.Finland;
import fi.opastin.testing.Api;
import fi.opastin.testing.Browser;
import fi.opastin.testing.Database;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.TestClock;
import fi.opastin.testing.TestSessions;
import fi.opastin.testing.Workspaces;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class TermsApiTest {

  private static final String NOT_ACCEPTED = "urn:opastin:problem:terms-not-accepted";

  @Inject TestClock clock;

  @Test
  @DisplayName(
      "T18 until the terms are accepted nothing opens but them, log-out and one's own data")
  void before() {
    var open = Workspaces.open(Fixtures.elina());
    var account = open.customer().accountId();
    var cookie = loggedIn(account);
    Api.as(cookie).get("/session").then().statusCode(200).body("termsDue", equalTo(true));
    for (var closed : new String[] {"/notifications", "/workspaces/" + open.id() + "/messages"}) {
      Api.as(cookie).get(closed).then().statusCode(403).body("type", equalTo(NOT_ACCEPTED));
    }
    Api.creating(cookie)
        .body(Map.of("text", "Hei"))
        .post("/workspaces/{id}/messages", open.id())
        .then()
        .statusCode(403)
        .body("type", equalTo(NOT_ACCEPTED));
    for (var own :
        new String[] {"/me", "/workspaces", "/workspaces/" + open.id() + "/access-log"}) {
      Api.as(cookie).get(own).then().statusCode(200);
    }
    Api.as(cookie).get("/workspaces/{id}/archive?language=fi", open.id()).then().statusCode(200);

    var elsewhere = loggedIn(account);
    Api.as(cookie).put("/me/terms/{number}", 9999).then().statusCode(404);
    accept(cookie, due(cookie)).body("accepted", hasSize(1)).body("next", nullValue());
    accept(cookie, 1).body("accepted", hasSize(1));
    for (var session : new String[] {cookie, elsewhere, loggedIn(account)}) {
      Api.as(session).get("/session").then().body("termsDue", equalTo(false));
      Api.as(session).get("/notifications").then().statusCode(200);
    }
    var other = loggedIn(Fixtures.customer("Muu Asiakas").accountId());
    Api.as(other).get("/me/terms").then().body("accepted", hasSize(0));
    Api.as(other).delete("/session").then().statusCode(200);
    Api.as(other).get("/me/terms").then().statusCode(401);
  }

  @Test
  @DisplayName(
      "G7 T18 a consent can be withdrawn at any time, terms that wait do not stand in its way")
  void withdrawing() {
    var open = Workspaces.open(Fixtures.elina());
    var consent = Consenting.active(open, Fixtures.olga(), "ALL");
    var cookie = loggedIn(open.customer().accountId());
    Api.as(cookie).get("/session").then().body("termsDue", equalTo(true));
    var version =
        Api.as(cookie)
            .get("/workspaces/{id}/consents", open.id())
            .then()
            .statusCode(200)
            .body("items[0].actions", hasItem("consent.withdraw"))
            .extract()
            .<Integer>path("items[0].version");
    Api.as(cookie)
        .header("If-Match", "\"" + version + "\"")
        .put("/workspaces/{id}/consents/{consent}/withdrawal", open.id(), consent.id())
        .then()
        .statusCode(200);
    consent.messages().then().statusCode(404);
  }

  @Test
  @DisplayName(
      "T18 a login asks for the terms the first time; the staff of the seed has accepted them")
  void login() throws IOException {
    var aino = Fixtures.customerOf("Aino Maria Virtanen", "010190-900P");
    Fixtures.letIn(aino.accountId());
    Database.execute("delete from terms_acceptance where account_id = ?", aino.accountId());
    var browser = new Browser();
    browser.logIn("suomifi", "fi", "p1");
    assertThat(browser.get("/api/v1/session").body()).contains("\"termsDue\":true");
    assertThat(browser.get("/api/v1/notifications").statusCode()).isEqualTo(403);
    var staff = new Browser();
    staff.logIn("organisation", "fi", "expert-elina");
    assertThat(staff.get("/api/v1/session").body()).contains("\"termsDue\":false");
  }

  @Test
  @DisplayName("T18 new terms can be accepted ahead, and stop nobody before midnight of their day")
  void announced() {
    var today = Finland.dayOf(clock.instant());
    var day = today.plusDays(14);
    var ready = Fixtures.customer("Ajoissa Oleva").accountId();
    var late = Fixtures.customer("Odottava Asiakas").accountId();
    for (var account : new UUID[] {ready, late}) {
      accept(loggedIn(account), 1);
    }
    var text = publish(day);
    int number = due(loggedIn(ready));
    Api.as(loggedIn(ready))
        .get("/session")
        .then()
        .body("termsDue", equalTo(false))
        .body("termsDueOn", equalTo(day.toString()));
    accept(loggedIn(ready), number).body("next", nullValue());

    clock.moveTo(Finland.endOf(day.minusDays(1)).minusSeconds(60));
    var early = loggedIn(ready);
    var session = loggedIn(late);
    Api.as(session).get("/notifications").then().statusCode(200);
    clock.moveTo(Finland.endOf(day.minusDays(1)));
    Api.as(early).get("/notifications").then().statusCode(200);
    Api.as(session).get("/notifications").then().statusCode(403);
    accept(session, number);
    Api.as(session).get("/notifications").then().statusCode(200);

    clock.moveTo(day.minusDays(1).atStartOfDay(Finland.ZONE).toInstant());
    var waiting = loggedIn(Fixtures.customer("Yhä Vanhoilla").accountId());
    accept(waiting, 1).body("next.number", equalTo(number));
    withdraw(text);
    Api.as(waiting).get("/session").then().body("termsDueOn", nullValue());
    Api.as(waiting).get("/me/terms").then().body("next", nullValue());
    assertThat(Database.count("select count(*) from terms_acceptance where text_id = ?", text))
        .isZero();
    Database.execute("delete from service_text where id = ?", text);
  }

  @Test
  @DisplayName(
      "T18 terms wait while a customer has something to do within the week, and not a day longer")
  void deadline() {
    var open = Workspaces.open(Fixtures.elina());
    var workspace = UUID.fromString(open.id());
    var account = open.customer().accountId();
    var today = Finland.dayOf(clock.instant());
    assertThat(dueOn(account)).isBeforeOrEqualTo(today);
    var stopped = loggedIn(account);
    Api.as(stopped).get("/session").then().body("termsDue", equalTo(true));
    fallsDue(workspace, "EXPERTS", today);
    fallsDue(workspace, "CUSTOMER", today.plusDays(7));
    assertThat(dueOn(account)).isBeforeOrEqualTo(today);
    fallsDue(workspace, "CUSTOMER", today.plusDays(6));
    assertThat(dueOn(account)).isEqualTo(today.plusDays(7));
    Api.as(stopped).get("/notifications").then().statusCode(403);
    Api.as(stopped).get("/session").then().body("termsDue", equalTo(false));
    Api.as(stopped).get("/notifications").then().statusCode(200);
    Database.execute("delete from due_date where workspace_id = ?", workspace);

    Workspaces.closedOn(open.id(), today);
    assertThat(dueOn(account)).isEqualTo(today.plusDays(1));
    Workspaces.closedOn(open.id(), today.plusMonths(3));

    Api.creating(open.expertCookie())
        .body(Map.of("kind", "JOIN", "expertId", Fixtures.olga().accountId(), "reason", "Opinnot"))
        .post("/workspaces/{id}/consents", open.id())
        .then()
        .statusCode(201);
    assertThat(dueOn(account)).isBeforeOrEqualTo(today);
    Database.execute(
        "update consent set answer_by = ? where workspace_id = ?", today.plusDays(2), workspace);
    assertThat(dueOn(account)).isEqualTo(today.plusDays(3));

    clock.moveTo(Finland.endOf(today.plusDays(2)).minusSeconds(60));
    var session = loggedIn(account);
    Api.as(session).get("/notifications").then().statusCode(200);
    clock.moveTo(Finland.endOf(today.plusDays(2)));
    Api.as(session).get("/notifications").then().statusCode(403);
  }

  private LocalDate dueOn(UUID account) {
    return LocalDate.parse(Api.as(loggedIn(account)).get("/session").path("termsDueOn"));
  }

  private static void fallsDue(UUID workspace, String whose, LocalDate day) {
    Database.execute(
        """
        insert into due_date (workspace_id, record_id, kind, event_number, whose, due_on)
        values (?, ?, 'TASK', 1, ?, ?)\
        """,
        workspace,
        UUID.randomUUID(),
        whose,
        day);
  }

  private static int due(String cookie) {
    return Api.as(cookie).get("/me/terms").then().statusCode(200).extract().path("next.number");
  }

  private static ValidatableResponse accept(String cookie, int number) {
    return Api.as(cookie).put("/me/terms/{number}", number).then().statusCode(200);
  }

  private static UUID publish(LocalDate day) {
    var sami = Fixtures.sami().cookie();
    String id =
        Api.creating(sami)
            .body(Map.of("kind", "terms"))
            .post("/service-text-versions")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    Api.as(sami)
        .header("If-Match", "\"0\"")
        .body(Map.of("inForceOn", day.toString()))
        .put("/service-text-versions/{id}/publication", id)
        .then()
        .statusCode(200);
    return UUID.fromString(id);
  }

  private static void withdraw(UUID text) {
    Api.as(Fixtures.sami().cookie())
        .header("If-Match", "\"1\"")
        .delete("/service-text-versions/{id}/publication", text)
        .then()
        .statusCode(200);
  }

  /** A session that asks for the terms, as one does that a login began. */
  private String loggedIn(UUID account) {
    var session = TestSessions.begin(account, Role.CUSTOMER);
    Instant now = clock.instant();
    Database.execute(
        "update session set terms_due_on = gate.terms_due_on(account_id, ?) where id = ?",
        now.atOffset(ZoneOffset.UTC),
        session.id());
    return session.cookie();
  }
}
