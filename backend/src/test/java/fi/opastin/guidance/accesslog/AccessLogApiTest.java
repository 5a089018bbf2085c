package fi.opastin.guidance.accesslog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fi.opastin.platform.database.Ids;
import fi.opastin.platform.time.Finland;
import fi.opastin.testing.Api;
import fi.opastin.testing.Database;
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
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class AccessLogApiTest {

  @Inject TestClock clock;

  @ParameterizedTest
  @ValueSource(strings = {"", "/csv", "/json"})
  @DisplayName("T24 the log is the customer's: nobody else reads it, for strangers there is none")
  void whose(String part) {
    var open = Workspaces.open(Fixtures.elina());
    var path = "/workspaces/" + open.id() + "/access-log" + part;
    Api.anonymous().get(path).then().statusCode(401);
    Api.as(open.expertCookie()).get(path).then().statusCode(403);
    for (var stranger :
        List.of(
            Fixtures.markus(),
            Fixtures.paula(),
            Fixtures.sami(),
            Fixtures.customer("Outo").person())) {
      var cookie = stranger.cookie();
      var absent = Api.as(cookie).get("/workspaces/" + UUID.randomUUID() + "/access-log" + part);
      var answer = Api.as(cookie).get(path);
      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(answer.asString()).isEqualTo(absent.asString());
    }
    Api.as(open.customerCookie()).get(path).then().statusCode(200);
  }

  @Test
  @DisplayName("T24 G12 the customer reads the log in every state, to the last day")
  void everyState() {
    var open = Workspaces.open(Fixtures.elina());
    var closes = Finland.dayOf(clock.instant()).plusMonths(3);
    clock.moveTo(Finland.endOf(closes).plusSeconds(60));
    log(open.customer().cookie(), open, "");
    clock.moveTo(Finland.endOf(closes.plusMonths(3)).plusSeconds(60));
    log(open.customer().cookie(), open, "").body("items.size()", not(equalTo(0)));
  }

  @Test
  @DisplayName("T24 each entry tells who, as what, from where, what, when and on which ground")
  void entries() {
    var open = Workspaces.open(Fixtures.elina());
    Api.as(open.expertCookie()).get("/workspaces/{id}/messages", open.id()).then().statusCode(200);
    String message = Api.post(open.customerCookie(), open.id(), "Hei").path("id");
    var log = log(open.customerCookie(), open, "");
    log.body("items[0].action", equalTo("access-log.read"))
        .body("items[1].action", equalTo("message.post"))
        .body("items[1].kind", equalTo("WROTE"))
        .body("items[1].recordId", equalTo(message))
        .body("items[1].ground", equalTo("OWN_DATA"))
        .body("items[1].who.name", equalTo("Aino Maria Virtanen"))
        .body("items[1].who.standing", equalTo("CUSTOMER"))
        .body("items[1].who.organisation", nullValue())
        .body("items[2].action", equalTo("message.read"))
        .body("items[2].kind", equalTo("READ"))
        .body("items[2].ground", equalTo("FOUNDER"))
        .body("items[2].who.name", equalTo("Elina Esimerkki"))
        .body("items[2].who.organisation.fi", equalTo("Esimerkkialueen työllisyyspalvelut"))
        .body("items.action", hasItems("workspace.open", "invitation.accept"))
        .body("people.name", contains("Elina Esimerkki", "Aino Maria Virtanen"));
  }

  @Test
  @DisplayName(
      "T24 reads and the saving of a draft are entered once in ten minutes, writes each time")
  void slots() {
    var open = Workspaces.open(Fixtures.elina());
    for (int i = 0; i < 3; i++) {
      log(open.customerCookie(), open, "");
      Api.post(open.customerCookie(), open.id(), "Hei " + i);
    }
    for (int i = 0; i < 2; i++) {
      int version =
          Api.as(open.customerCookie())
              .get("/workspaces/{id}/draft", open.id())
              .then()
              .extract()
              .path("version");
      Api.as(open.customerCookie())
          .header("If-Match", "\"%d\"".formatted(version))
          .body(Map.of("text", "Kesken " + i))
          .put("/workspaces/{id}/draft", open.id())
          .then()
          .statusCode(200);
    }
    clock.move(Duration.ofMinutes(10));
    log(open.customerCookie(), open, "")
        .body("items.findAll { it.action == 'access-log.read' }", hasSize(2))
        .body("items.findAll { it.action == 'message.post' }", hasSize(3))
        .body("items.findAll { it.action == 'draft.read' }.kind", contains("READ"))
        .body("items.findAll { it.action == 'draft.save' }.kind", contains("WROTE"));
  }

  @Test
  @DisplayName(
      "T24 who has left keeps a name in the log; staff from outside have theirs, the gone none")
  void people() {
    var open = Workspaces.open(Fixtures.elina());
    Api.post(open.expertCookie(), open.id(), "Hei");
    var workspace = UUID.fromString(open.id());
    Database.execute(
        "update participation set ended_at = now() where workspace_id = ? and standing = 'FOUNDER'",
        workspace);
    entry(workspace, Fixtures.paula().accountId(), "workspace.close");
    entry(workspace, Ids.next(), "workspace.close");
    var log = log(open.customerCookie(), open, "");
    log.body("items.find { it.action == 'message.post' }.who.name", equalTo("Elina Esimerkki"));
    var closed = "items.findAll { it.action == 'workspace.close' }";
    log.body(closed + ".kind", contains("CHANGED", "CHANGED"))
        .body(closed + ".who.name", containsInAnyOrder(Fixtures.paula().name(), null));
    log.body("people", hasSize(4));
  }

  @Test
  @DisplayName("T24 the log can be filtered by person, by kind and by days in Finland")
  void filters() {
    var open = Workspaces.open(Fixtures.elina());
    Api.post(open.expertCookie(), open.id(), "Hei");
    Api.as(open.expertCookie()).get("/workspaces/{id}/messages", open.id()).then().statusCode(200);
    Api.as(open.expertCookie()).get("/workspaces/{id}", open.id()).then().statusCode(200);
    var cookie = open.customerCookie();
    log(cookie, open, "?person=" + open.expert().accountId())
        .body("items.who.name", everyItem(equalTo("Elina Esimerkki")))
        .body("items.action", hasItems("message.post", "message.read", "workspace.open"));
    log(cookie, open, "?kind=WROTE").body("items.action", contains("message.post"));
    log(cookie, open, "?kind=READ")
        .body("items.action", hasItems("message.read", "workspace.read"))
        .body("items.kind", everyItem(equalTo("READ")));
    log(cookie, open, "?kind=CHANGED")
        .body("items.action", hasItem("workspace.open"))
        .body("items.kind", everyItem(equalTo("CHANGED")));
    var today = Finland.dayOf(clock.instant());
    log(cookie, open, "?from=%s&to=%s".formatted(today.minusDays(9), today.minusDays(1)))
        .body("items", hasSize(0));
    log(cookie, open, "?from=%s&to=%s".formatted(today, today))
        .body("items.action", hasItem("message.post"));
  }

  @Test
  @DisplayName("T24 the log comes page by page, none skipped or doubled, also at the same instant")
  void pages() {
    var open = Workspaces.open(Fixtures.elina());
    var workspace = UUID.fromString(open.id());
    var before =
        Database.count("select count(*) from access_log where workspace_id = ?", workspace);
    var ids = new ArrayList<String>();
    for (int i = 0; i < 7; i++) {
      entry(workspace, open.expert().accountId(), "message.post");
    }
    var next = "";
    do {
      var page = log(open.customerCookie(), open, "?limit=3" + next).extract();
      ids.addAll(page.path("items.id"));
      String cursor = page.path("next");
      next = cursor == null ? "" : "&cursor=" + cursor;
    } while (!next.isEmpty());
    assertThat(ids).doesNotHaveDuplicates().hasSize((int) before + 7 + 1);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "limit=0, limit, out-of-range",
    "cursor=x, cursor, invalid-cursor",
    "kind=ALL, kind, invalid",
    "from=2026-02-30, from, invalid-date",
    "to=9999-01-01, to, out-of-range",
    "person=x, person, invalid"
  })
  @DisplayName("security: a wish that is none is refused by its name")
  void badInput(String query, String pointer, String code) {
    var open = Workspaces.open(Fixtures.elina());
    Api.as(open.customerCookie())
        .get("/workspaces/" + open.id() + "/access-log?" + query)
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo(pointer))
        .body("errors[0].code", equalTo(code));
  }

  @Test
  @DisplayName("T24 the whole log is downloaded as a table and as data, and that is an entry, too")
  void downloads() {
    var open = Workspaces.open(Fixtures.elina());
    var workspace = UUID.fromString(open.id());
    for (int i = 0; i < AccessLogService.BATCH; i++) {
      entry(workspace, open.expert().accountId(), "message.post");
    }
    var csv =
        Api.as(open.customerCookie()).get("/workspaces/{id}/access-log/csv?language=fi", open.id());
    csv.then()
        .statusCode(200)
        .header("Content-Type", "text/csv;charset=UTF-8")
        .header("Content-Disposition", "attachment; filename=\"opastin-access-log.csv\"")
        .header("X-Content-Type-Options", "nosniff")
        .header("Cache-Control", "no-store");
    var entries =
        Database.count("select count(*) from access_log where workspace_id = ?", workspace);
    assertThat(csv.asString().lines())
        .hasSize((int) entries + 1)
        .anyMatch(line -> line.contains("\"latasi käyttölokin\""));
    var json = Api.as(open.customerCookie()).get("/workspaces/{id}/access-log/json", open.id());
    json.then()
        .statusCode(200)
        .header("Content-Disposition", "attachment; filename=\"opastin-access-log.json\"");
    List<String> ids = json.path("items.id");
    assertThat(ids).doesNotHaveDuplicates().hasSize((int) entries);
  }

  private static ValidatableResponse log(String cookie, Open open, String query) {
    return Api.as(cookie)
        .get("/workspaces/" + open.id() + "/access-log" + query)
        .then()
        .statusCode(200);
  }

  /** Entries of one instant, as nobody but the service could make them. */
  private static void entry(UUID workspace, UUID account, String action) {
    Database.execute(
        """
        insert into access_log (workspace_id, id, at, actor_id, standing, ground, action, record_id)
        values (?, ?, ?, ?, 'ADMINISTRATOR', 'ADMINISTRATION', ?, ?)\
        """,
        workspace,
        Ids.next(),
        OffsetDateTime.of(2026, 11, 1, 12, 0, 0, 0, ZoneOffset.UTC),
        account,
        action,
        workspace);
  }
}
