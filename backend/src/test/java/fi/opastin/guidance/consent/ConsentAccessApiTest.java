package fi.opastin.guidance.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.opastin.testing.Api;
import fi.opastin.testing.Database;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.TestSessions;
import fi.opastin.testing.Workspaces;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who finds nothing, over HTTP and with plain SQL. */
@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class ConsentAccessApiTest {

  record Operation(Method method, String path, Object body) {}

  static Stream<Operation> operations() {
    return Stream.of(
        new Operation(Method.GET, "", Map.of()),
        new Operation(Method.GET, "/{consent}", Map.of()),
        new Operation(
            Method.POST,
            "",
            Map.of("kind", "JOIN", "expertId", Fixtures.olga().accountId(), "reason", "x")),
        new Operation(Method.PUT, "/{consent}/acceptance", Map.of("scope", "ALL")),
        new Operation(Method.PUT, "/{consent}/rejection", Map.of()),
        new Operation(Method.PUT, "/{consent}/withdrawal", Map.of()),
        new Operation(Method.PUT, "/{consent}/cancellation", Map.of()),
        new Operation(Method.PUT, "/{consent}/departure", Map.of()),
        new Operation(Method.PUT, "/{consent}/end-date", Map.of("untilOn", "2099-01-01")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("operations")
  @DisplayName("G6 for strangers and the invited expert, consents look as if there were none")
  void absence(Operation operation) {
    var consenting = Consenting.proposed(Fixtures.elina(), Fixtures.olga());
    for (var person :
        List.of(
            Fixtures.customer("Vieras").person(),
            Fixtures.markus(),
            Fixtures.olga(),
            Fixtures.paula(),
            Fixtures.sami())) {
      var cookie = person.cookie();
      var foreign = send(operation, cookie, consenting.open().id(), consenting.id());
      assertThat(foreign).startsWith("404 ");
      assertThat(foreign)
          .isEqualTo(
              send(operation, cookie, UUID.randomUUID().toString(), UUID.randomUUID().toString()));
    }
    assertThat(
            Api.anonymous()
                .request(Method.GET, "/workspaces/" + consenting.open().id() + "/consents")
                .statusCode())
        .isEqualTo(401);
  }

  @Test
  @DisplayName("G6 a consent's id in another workspace's path is absent, also for its own people")
  void otherWorkspace() {
    var one = Consenting.proposed(Fixtures.elina(), Fixtures.olga());
    var other = Workspaces.open(Fixtures.elina());
    Api.as(other.customerCookie())
        .get("/workspaces/{id}/consents/{consent}", other.id(), one.id())
        .then()
        .statusCode(404);
    Api.as(other.customerCookie())
        .header("If-Match", "\"0\"")
        .body(Map.of("scope", "ALL"))
        .put("/workspaces/{id}/consents/{consent}/acceptance", other.id(), one.id())
        .then()
        .statusCode(404);
  }

  @Test
  @DisplayName("G7 an invitation is the invited expert's alone")
  void invitations() {
    var consenting = Consenting.proposed(Fixtures.elina(), Fixtures.olga());
    var markus = Fixtures.markus().cookie();
    var foreign = answer(markus, consenting.id());
    assertThat(foreign).startsWith("404 ").isEqualTo(answer(markus, UUID.randomUUID().toString()));
    assertThat(answer(consenting.open().customerCookie(), consenting.id())).startsWith("404 ");
    Api.as(consenting.open().customerCookie()).get("/consent-invitations").then().statusCode(403);
    consenting.expertAnswers("acceptance", "\"1\"").then().statusCode(412);
    consenting.expertAccepts().then().statusCode(200);
    consenting.expertAccepts().then().statusCode(412);
  }

  private static String answer(String cookie, String consentId) {
    var response =
        Api.as(cookie)
            .header("If-Match", "\"0\"")
            .put("/consent-invitations/{id}/acceptance", consentId);
    return response.statusCode() + " " + response.asString();
  }

  @Test
  @DisplayName(
      "G7 plain SQL of the service's role shows nothing without entry, nor of before the scope")
  void rowLevelSecurity() throws SQLException {
    var open = Workspaces.open(Fixtures.elina());
    Api.post(open.customerCookie(), open.id(), "ennen");
    var limited = Consenting.active(open, Fixtures.olga(), "FROM_NOW");
    Api.post(open.customerCookie(), open.id(), "jälkeen");
    var elsewhere = Consenting.proposed(Fixtures.markus(), Fixtures.henrik());
    try (var connection = Database.connectAsApp()) {
      connection.setAutoCommit(false);
      assertThat(count(connection, "select count(*) from consent")).isZero();
      assertThat(count(connection, "select count(*) from consent_step")).isZero();
      assertThat(count(connection, "select count(*) from message")).isZero();
      enter(connection, limited, true);
      assertThat(count(connection, "select count(*) from message")).isEqualTo(1);
      assertThat(
              count(
                  connection,
                  "select count(*) from consent where workspace_id = '%s'".formatted(open.id())))
          .isEqualTo(1);
      // of other workspaces only what names this expert, as in the expert's own list
      assertThat(
              count(
                  connection,
                  "select count(*) from consent where workspace_id <> '%s' and expert_id <> '%s'"
                      .formatted(open.id(), limited.expert().accountId())))
          .isZero();
      assertThat(
              count(
                  connection,
                  "select count(*) from consent_step where workspace_id <> '%s'"
                      .formatted(open.id())))
          .isZero();
      // the keyset of nobody but a party to a consent of this workspace
      assertThat(keyset(connection, limited.expert().accountId())).isTrue();
      assertThat(keyset(connection, elsewhere.expert().accountId())).isFalse();
      assertThat(keyset(connection, elsewhere.open().customer().accountId())).isFalse();
      connection.rollback();
    }
  }

  @Test
  @DisplayName("G7 who is asked opens nothing of the workspace before the customer's consent")
  void closedFrame() throws SQLException {
    var consenting = Consenting.proposed(Fixtures.elina(), Fixtures.olga());
    try (var connection = Database.connectAsApp()) {
      connection.setAutoCommit(false);
      assertThat(enterConsent(connection, consenting)).isEqualTo("ENTERED false");
      assertThat(count(connection, "select count(*) from workspace")).isZero();
      assertThat(keyset(connection, consenting.expert().accountId())).isFalse();
      assertThatThrownBy(() -> enterConsent(connection, consenting))
          .hasMessageContaining("a transaction enters once");
      connection.rollback();
      consenting.customerAccepts("ALL", null).then().statusCode(200);
      assertThat(enterConsent(connection, consenting)).isEqualTo("ENTERED true");
      assertThat(count(connection, "select count(*) from workspace")).isEqualTo(1);
      assertThat(count(connection, "select count(*) from message")).isZero();
      connection.rollback();
    }
  }

  @Test
  @DisplayName(
      "T24 what an invited expert opens is in the access log with the number of the consent")
  void accessLog() {
    var open = Workspaces.open(Fixtures.elina());
    Consenting.proposed(open, Fixtures.henrik(), "JOIN")
        .does(open.customerCookie(), "rejection")
        .then()
        .statusCode(200);
    var consenting = Consenting.active(open, Fixtures.olga(), "ALL");
    consenting.messages().then().statusCode(200);
    assertThat(
            Database.rows(
                """
                select ground, consent_number from access_log
                where workspace_id = ? and actor_id = ? and action = 'message.read'\
                """,
                UUID.fromString(open.id()),
                consenting.expert().accountId()))
        .singleElement()
        .satisfies(row -> {
          assertThat(row.get("ground")).isEqualTo("CONSENT");
          assertThat(row.get("consent_number")).isEqualTo(2);
        });
  }

  private static void enter(Connection connection, Consenting consenting, boolean content)
      throws SQLException {
    var session = TestSessions.begin(consenting.expert().accountId(), consenting.expert().role());
    try (var enter =
        connection.prepareStatement(
            "select outcome from gate.enter_workspace(?, ?, ?, ?, false, uuidv7(), 'message.read', uuidv7(), null)")) {
      enter.setObject(1, session.id());
      enter.setObject(2, UUID.fromString(consenting.open().id()));
      enter.setBoolean(3, content);
      enter.setObject(4, OffsetDateTime.now(ZoneOffset.UTC));
      try (var row = enter.executeQuery()) {
        row.next();
        assertThat(row.getString(1)).isEqualTo("ENTERED");
      }
    }
  }

  private static String enterConsent(Connection connection, Consenting consenting)
      throws SQLException {
    var session = TestSessions.begin(consenting.expert().accountId(), consenting.expert().role());
    try (var enter =
        connection.prepareStatement(
            "select outcome, frame_open from gate.enter_consent(?, ?, ?, false)")) {
      enter.setObject(1, session.id());
      enter.setObject(2, UUID.fromString(consenting.id()));
      enter.setObject(3, OffsetDateTime.now(ZoneOffset.UTC));
      try (var row = enter.executeQuery()) {
        row.next();
        return row.getString(1) + " " + row.getBoolean(2);
      }
    }
  }

  private static boolean keyset(Connection connection, UUID accountId) throws SQLException {
    return count(connection, "select count(gate.account_keyset('%s'))".formatted(accountId)) == 1;
  }

  private static long count(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  private static String send(
      Operation operation, String cookie, String workspaceId, String consentId) {
    var request = Api.creating(cookie).header("If-Match", "\"0\"");
    if (operation.method() != Method.GET) {
      request.body(operation.body());
    }
    var response =
        request.request(
            operation.method(),
            "/workspaces/"
                + workspaceId
                + "/consents"
                + operation.path().replace("{consent}", consentId));
    return response.statusCode() + " " + response.asString();
  }
}
