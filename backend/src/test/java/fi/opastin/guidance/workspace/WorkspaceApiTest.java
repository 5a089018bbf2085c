package fi.opastin.guidance.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fi.opastin.testing.Api;
import fi.opastin.testing.Database;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.Workspaces;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class WorkspaceApiTest {

  /** Every operation on one workspace, with a body that would be valid. */
  record Operation(Method method, String path, Object body) {}

  static Stream<Operation> operations() {
    return Stream.of(
        new Operation(Method.GET, "", Map.of()),
        new Operation(Method.GET, "/invitation", Map.of()),
        new Operation(Method.POST, "/invitations", Map.of("email", "new@example.org")),
        new Operation(Method.PUT, "/invitation/revocation", Map.of()),
        new Operation(Method.PUT, "/invitation/confirmation", Map.of()),
        new Operation(Method.PUT, "/invitation/rejection", Map.of()),
        new Operation(Method.GET, "/messages", Map.of()),
        new Operation(Method.POST, "/messages", Map.of("text", "Hei")),
        new Operation(Method.GET, "/draft", Map.of()),
        new Operation(Method.PUT, "/draft", Map.of("text", "Hei")),
        new Operation(Method.PUT, "/read-mark", Map.of("eventNumber", 1)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("operations")
  @DisplayName(
      "G6 for everybody but its participants a workspace looks as if it did not exist, byte for byte")
  void absence(Operation operation) {
    var open = Workspaces.open(Fixtures.elina());
    var strangers =
        List.of(
            Fixtures.customer("Vieras Henkilö").cookie(),
            Fixtures.markus().cookie(),
            Fixtures.henrik().cookie(),
            Fixtures.paula().cookie(),
            Fixtures.sami().cookie());
    for (var cookie : strangers) {
      var foreign = send(operation, cookie, open.id());
      var absent = send(operation, cookie, UUID.randomUUID().toString());
      assertThat(foreign).isEqualTo(absent);
      assertThat(foreign).startsWith("404 ");
      assertThat(send(operation, cookie, "not-an-id")).isEqualTo(absent);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("operations")
  @DisplayName("security: nothing of a workspace is answered without login")
  void withoutLogin(Operation operation) {
    var open = Workspaces.open(Fixtures.elina());
    var request = Api.anonymous();
    if (operation.method() != Method.GET) {
      request.body(operation.body());
    }
    request
        .request(operation.method(), "/workspaces/" + open.id() + operation.path())
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:opastin:problem:not-signed-in"));
  }

  @Test
  @DisplayName("G6 both participants see the workspace, who is in it and who keeps the data")
  void participants() {
    var open = Workspaces.open(Fixtures.elina());
    Api.as(open.customerCookie())
        .get("/workspaces/{id}", open.id())
        .then()
        .statusCode(200)
        .header("ETag", notNullValue())
        .body("standing", equalTo("CUSTOMER"))
        .body("contentOpen", equalTo(true))
        .body("controller.sector", equalTo("EMPLOYMENT"))
        .body("expectedAnswerDays", notNullValue())
        .body("participants.name", contains("Elina Esimerkki", "Aino Maria Virtanen"))
        .body("participants[0].organisation.fi", notNullValue())
        .body("participants[0].title", notNullValue())
        .body("participants[1].organisation", nullValue())
        .body("participants[1].you", equalTo(true))
        .body("actions", hasItem("message.post"))
        .body("actions", not(hasItem("invitation.read")));
    Api.as(open.expertCookie())
        .get("/workspaces/{id}", open.id())
        .then()
        .statusCode(200)
        .body("standing", equalTo("FOUNDER"))
        .body("actions", hasItem("invitation.read"));
  }

  @Test
  @DisplayName(
      "G20 lists show the other party, newest activity first, with what is unread, page by page")
  void lists() {
    var customer = Fixtures.customer("Oma Lista");
    var first = Workspaces.open(Fixtures.olga());
    var second = Workspaces.open(Fixtures.olga());
    Api.post(first.customerCookie(), first.id(), "Ensimmäinen");
    Api.post(first.customerCookie(), first.id(), "Toinen");

    var page = Api.as(first.expertCookie()).queryParam("limit", 1).get("/workspaces");
    page.then()
        .statusCode(200)
        .body("items.id", contains(first.id()))
        .body("items[0].unread", equalTo(2))
        .body("items[0].otherParty.name", equalTo("Kutsuttu Asiakas"))
        .body("items[0].otherParty.organisation", nullValue())
        .body("items[0].invitationState", equalTo("ACCEPTED"));
    Api.as(first.expertCookie())
        .queryParam("limit", 1)
        .queryParam("cursor", page.<String>path("next"))
        .get("/workspaces")
        .then()
        .body("items.id", contains(second.id()));
    Api.as(second.customerCookie())
        .get("/workspaces")
        .then()
        .body("items", hasSize(1))
        .body("items[0].otherParty.name", equalTo("Olga Opinto"))
        .body("items[0].otherParty.organisation.sv", notNullValue())
        .body("next", nullValue());
    Api.as(customer.cookie()).get("/workspaces").then().statusCode(200).body("items", hasSize(0));
  }

  @Test
  @DisplayName("G6 administrators have no list of workspaces")
  void administrators() {
    for (var person : List.of(Fixtures.paula(), Fixtures.sami())) {
      Api.as(person.cookie())
          .get("/workspaces")
          .then()
          .statusCode(403)
          .body("type", equalTo("urn:opastin:problem:forbidden"));
    }
  }

  @Test
  @DisplayName("security: parameters that cannot be are named, with a code")
  void parameters() {
    var cookie = Fixtures.elina().cookie();
    for (var limit : List.of("0", "101", "-1")) {
      Api.as(cookie)
          .queryParam("limit", limit)
          .get("/workspaces")
          .then()
          .statusCode(400)
          .body("errors[0].pointer", equalTo("limit"))
          .body("errors[0].code", equalTo("out-of-range"));
    }
    Api.as(cookie)
        .queryParam("cursor", "bm9uc2Vuc2U")
        .get("/workspaces")
        .then()
        .statusCode(400)
        .body("errors[0].code", equalTo("invalid-cursor"));
  }

  @Test
  @DisplayName("G6 what is written is not readable in the database: names, addresses, texts")
  void encrypted() {
    var canary = "Kanarialintu" + UUID.randomUUID();
    var open = Workspaces.open(Fixtures.elina());
    Api.post(open.customerCookie(), open.id(), canary);
    for (var table :
        List.of("message", "participation", "invitation", "outbox", "customer", "draft")) {
      assertThat(
              Database.count(
                  "select count(*) from " + table + " t where t::text ilike ? or t::text ilike ?",
                  "%" + hex(canary) + "%",
                  "%" + hex("Virtanen") + "%"))
          .as(table)
          .isZero();
    }
  }

  @Test
  @DisplayName(
      "T24 whoever opens or changes something is in the access log, reads once in ten minutes")
  void accessLog() {
    var open = Workspaces.open(Fixtures.elina());
    for (int i = 0; i < 3; i++) {
      Api.as(open.customerCookie())
          .get("/workspaces/{id}/messages", open.id())
          .then()
          .statusCode(200);
    }
    Api.post(open.customerCookie(), open.id(), "Hei");
    assertThat(
            Database.rows(
                """
                select action, standing, count(*) from access_log
                where workspace_id = ? and actor_id = ? group by 1, 2 order by 1\
                """,
                UUID.fromString(open.id()),
                open.customer().accountId()))
        .extracting(row -> row.get("action") + " " + row.get("standing") + " " + row.get("count"))
        .contains(
            "invitation.accept CUSTOMER 1", "message.post CUSTOMER 1", "message.read CUSTOMER 1");
  }

  private static String hex(String text) {
    return java.util.HexFormat.of()
        .formatHex(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  private static String send(Operation operation, String cookie, String id) {
    var request = Api.creating(cookie).header("If-Match", "\"0\"");
    if (operation.method() != Method.GET) {
      request.body(operation.body());
    }
    var response = request.request(operation.method(), "/workspaces/" + id + operation.path());
    return response.statusCode() + " " + response.contentType() + " " + response.asString();
  }
}
