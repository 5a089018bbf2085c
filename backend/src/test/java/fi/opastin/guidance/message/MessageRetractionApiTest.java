package fi.opastin.guidance.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fi.opastin.testing.Api;
import fi.opastin.testing.AttachedFiles;
import fi.opastin.testing.Database;
import fi.opastin.testing.EventClient;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.Scanner;
import fi.opastin.testing.Workspaces;
import fi.opastin.testing.Workspaces.Open;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class MessageRetractionApiTest {

  private Open open;

  @BeforeEach
  void open() {
    open = Workspaces.open(Fixtures.elina());
  }

  @Test
  @DisplayName("security: strangers find no message to take back, and nobody takes back another's")
  void others() {
    var id = post("Minun");
    Api.anonymous()
        .post("/workspaces/{w}/messages/{m}/retraction", open.id(), id)
        .then()
        .statusCode(401);
    retract(Fixtures.markus().cookie(), open.id(), id).statusCode(404);
    retract(open.customerCookie(), open.id(), id).statusCode(403);
    retract(open.expertCookie(), open.id(), UUID.randomUUID().toString()).statusCode(404);
    var other = Workspaces.open(Fixtures.elina());
    retract(other.expertCookie(), other.id(), id).statusCode(404);
    messages().body("items.text", contains("Minun"));
  }

  @Test
  @DisplayName("G20 the files of a message that is taken back are gone, for everybody")
  void files() {
    var file =
        AttachedFiles.upload(open.expertCookie(), open.id(), "a.pdf", AttachedFiles.pdf(999));
    String id =
        AttachedFiles.send(open.expertCookie(), open.id(), "", file)
            .statusCode(201)
            .extract()
            .path("id");
    var content = AttachedFiles.path(open.id(), file) + "/content";
    Scanner.start();
    await().until(() -> Api.as(open.customerCookie()).get(content).statusCode() == 200);
    retract(open.expertCookie(), open.id(), id).statusCode(200).body("attachments", empty());
    Api.as(open.customerCookie()).get(content).then().statusCode(404);
    assertThat(
            Database.count(
                "select count(*) from attachment_chunk where attachment_id = ?",
                UUID.fromString(file)))
        .isZero();
  }

  @Test
  @DisplayName("G20 a message taken back leaves a trace and no text, for everybody, and once")
  void retracted() {
    var id = post("Salaisuus");
    retract(open.expertCookie(), open.id(), id)
        .statusCode(200)
        .body("text", equalTo(""))
        .body("retractedAt", notNullValue())
        .body("actions", not(hasItem("message.retract")));
    var lastEvent = lastEvent();
    retract(open.expertCookie(), open.id(), id).statusCode(200);
    assertThat(lastEvent()).isEqualTo(lastEvent);
    messages()
        .body("items.text", contains(""))
        .body("items.retractedAt", contains(notNullValue()))
        .body("items.author.name", contains("Elina Esimerkki"));
    assertThat(
            Database.value(
                    byte[].class, "select text from message where id = ?", UUID.fromString(id))
                .orElseThrow())
        .isEmpty();
  }

  @Test
  @DisplayName(
      "G20 what was not read yet and is taken back is not unread any more, nor rings the bell")
  void unread() {
    var first = post("Yksi");
    var second = post("Kaksi");
    assertThat(unread(open)).isEqualTo(2);
    retract(open.expertCookie(), open.id(), first).statusCode(200);
    assertThat(unread(open)).isEqualTo(1);
    Api.as(open.customerCookie()).get("/notifications").then().body("unseen", equalTo(1));
    retract(open.expertCookie(), open.id(), second).statusCode(200);
    assertThat(unread(open)).isZero();
    Api.as(open.customerCookie()).get("/notifications").then().body("unseen", equalTo(0));
  }

  @Test
  @DisplayName("G20 taking back what has been read changes no count, and later counts leave it out")
  void read() {
    var first = post("Yksi");
    var second = post("Kaksi");
    post("Kolme");
    markRead(number(first));
    retract(open.expertCookie(), open.id(), first).statusCode(200);
    assertThat(unread(open)).isEqualTo(2);
    retract(open.expertCookie(), open.id(), second).statusCode(200);
    assertThat(unread(open)).isEqualTo(1);
    markRead(number(first) + 1);
    assertThat(unread(open)).isEqualTo(1);
  }

  @Test
  @DisplayName("G7 what lies before the scope of a consent counts in no unread number")
  void scope() {
    var before = post("Ennen suostumusta");
    Database.execute(
        """
        update participation set from_event = ?, unread = 0
        where workspace_id = ? and account_id = ?\
        """,
        number(before),
        UUID.fromString(open.id()),
        open.customer().accountId());
    post("Suostumuksen jälkeen");
    assertThat(unread(open)).isEqualTo(1);
    retract(open.expertCookie(), open.id(), before).statusCode(200);
    assertThat(unread(open)).isEqualTo(1);
    markRead(number(before));
    assertThat(unread(open)).isEqualTo(1);
    messages().body("items.text", contains("Suostumuksen jälkeen"));
  }

  @Test
  @DisplayName("G20 everybody hears of it live, and finds it among what is new since")
  void live() {
    var id = post("Yksi");
    post("Kaksi");
    var before = lastEvent();
    try (var phone = EventClient.connect(open.customer().cookie())) {
      await().until(() -> !phone.bells().isEmpty());
      retract(open.expertCookie(), open.id(), id).statusCode(200);
      await().until(() -> !phone.events().isEmpty());
    }
    Api.as(open.customerCookie())
        .get("/workspaces/{id}/messages?after={n}", open.id(), before)
        .then()
        .body("items.id", contains(id))
        .body("items.retractedAt", contains(notNullValue()))
        .body("next", nullValue());
  }

  @Test
  @DisplayName("G20 the author sees what can be taken back, others do not")
  void offered() {
    post("Minun");
    Api.as(open.expertCookie())
        .get("/workspaces/{id}/messages", open.id())
        .then()
        .body("items[0].actions", contains("message.retract"));
    messages().body("items[0].actions.size()", equalTo(0));
  }

  @Test
  @DisplayName(
      "security: the service can erase a message through the gate, never write another text")
  void onlyErased() throws SQLException {
    var id = post("Pysyvä");
    try (var connection = Database.connectAsApp();
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("set local opastin.frame = '" + open.id() + "'");
      statement.execute("set local opastin.workspace = '" + open.id() + "'");
      statement.execute("set local opastin.account = '" + open.customer().accountId() + "'");
      statement.execute(
          "select gate.retract_message('" + open.id() + "', '" + id + "', 99, now())");
      connection.commit();
    }
    messages().body("items.text", contains("Pysyvä"));
  }

  @Test
  @DisplayName("G20 whose turn it is follows the last message, and both can say otherwise, live")
  void waitingFor() {
    assertWaiting(null);
    post("Kysymys asiakkaalle");
    assertWaiting("CUSTOMER");
    waitFor(open.customerCookie(), null).statusCode(200).body("waitingFor", nullValue());
    assertWaiting(null);
    Api.post(open.customerCookie(), open.id(), "Vastaus");
    assertWaiting("EXPERTS");
    try (var phone = EventClient.connect(open.customer().cookie())) {
      await().until(() -> !phone.bells().isEmpty());
      waitFor(open.expertCookie(), "CUSTOMER").statusCode(200);
      await().until(() -> !phone.events().isEmpty());
    }
    assertWaiting("CUSTOMER");
    waitFor(Fixtures.markus().cookie(), null).statusCode(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"customer", "FOUNDER", "x"})
  @DisplayName("security: no other turn than those that there are")
  void noSuchSide(String side) {
    waitFor(open.expertCookie(), side)
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/waitingFor"));
  }

  private void assertWaiting(@Nullable String side) {
    for (var cookie : new String[] {open.customerCookie(), open.expertCookie()}) {
      Api.as(cookie)
          .get("/workspaces/{id}", open.id())
          .then()
          .statusCode(200)
          .body("waitingFor", equalTo(side));
      Api.as(cookie)
          .get("/workspaces?limit=100")
          .then()
          .body("items.find { it.id == '" + open.id() + "' }.waitingFor", equalTo(side));
    }
  }

  private ValidatableResponse waitFor(String cookie, @Nullable String side) {
    var body = new java.util.HashMap<String, @Nullable Object>();
    body.put("waitingFor", side);
    return Api.as(cookie).body(body).put("/workspaces/{id}/waiting-for", open.id()).then();
  }

  private String post(String text) {
    return Api.post(open.expertCookie(), open.id(), text).path("id");
  }

  private static ValidatableResponse retract(String cookie, String workspace, String message) {
    return Api.as(cookie)
        .post("/workspaces/{w}/messages/{m}/retraction", workspace, message)
        .then();
  }

  private ValidatableResponse messages() {
    return Api.as(open.customerCookie())
        .get("/workspaces/{id}/messages", open.id())
        .then()
        .statusCode(200);
  }

  private void markRead(long number) {
    Api.as(open.customerCookie())
        .body(Map.of("eventNumber", number))
        .put("/workspaces/{id}/read-mark", open.id())
        .then()
        .statusCode(200);
  }

  private static long number(String messageId) {
    return Database.value(
            Long.class, "select event_number from message where id = ?", UUID.fromString(messageId))
        .orElseThrow();
  }

  private long lastEvent() {
    return Database.value(
            Long.class, "select last_event from workspace where id = ?", UUID.fromString(open.id()))
        .orElseThrow();
  }

  private static int unread(Open open) {
    return Database.value(
            Integer.class,
            "select unread from participation where workspace_id = ? and account_id = ?",
            UUID.fromString(open.id()),
            open.customer().accountId())
        .orElseThrow();
  }
}
