package fi.opastin.guidance.message;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fi.opastin.testing.Api;
import fi.opastin.testing.AtOnce;
import fi.opastin.testing.Database;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.Mails;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.TestClock;
import fi.opastin.testing.Workspaces;
import fi.opastin.testing.Workspaces.Open;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class MessageApiTest {

  @Inject TestClock clock;

  @Test
  @DisplayName("G1 customer and expert write to each other and read in the order of sending")
  void conversation() {
    var open = Workspaces.open(Fixtures.elina());
    Api.post(open.customerCookie(), open.id(), "Hei!\nMinulla on kysymys: https://example.org/");
    Api.post(open.expertCookie(), open.id(), "Hei, kuuntelen.");
    read(open.customerCookie(), open.id(), "")
        .body(
            "items.text",
            contains("Hei!\nMinulla on kysymys: https://example.org/", "Hei, kuuntelen."))
        .body("items.mine", contains(true, false))
        .body("items.author.name", contains("Aino Maria Virtanen", "Elina Esimerkki"))
        .body("items.author.standing", contains("CUSTOMER", "FOUNDER"))
        .body("next", nullValue());
  }

  @Test
  @DisplayName("G20 the other party gets an e-mail without content or names")
  void letter() {
    var invited = Workspaces.invited(Fixtures.elina(), true);
    invited.acceptAs("Aino Maria Virtanen", invited.identityCode());
    Api.post(invited.expertCookie(), invited.id(), "Salainen asia");
    clock.move(Duration.ofMinutes(1));
    await().atMost(20, SECONDS).until(() -> Mails.texts(invited.email()).size() == 2);
    assertThat(Mails.texts(invited.email()).getLast())
        .doesNotContain("Salainen")
        .doesNotContain("Elina")
        .doesNotContain("Virtanen")
        .contains("/fi/workspaces/" + invited.id());
  }

  @Test
  @DisplayName("G1 a message has 1 to 10,000 characters, counted as people count")
  void length() {
    var open = Workspaces.open(Fixtures.elina());
    Api.post(open.customerCookie(), open.id(), "😀".repeat(10_000));
    refused(open, "😀".repeat(10_001), "too-long");
    refused(open, "", "required");
    refused(open, " \n\t ", "required");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"a\\u0000b", "a\\ud800b", "a\\u001bb"})
  @DisplayName("security: control characters and halves of characters are refused by field")
  void characters(String escaped) {
    var open = Workspaces.open(Fixtures.elina());
    Api.creating(open.customerCookie())
        .body("{\"text\":\"" + escaped + "\"}")
        .post("/workspaces/{id}/messages", open.id())
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/text"))
        .body("errors[0].code", equalTo("invalid-character"));
  }

  @Test
  @DisplayName("G1 a message sent again with the same key is there once")
  void repeated() {
    var open = Workspaces.open(Fixtures.elina());
    var key = UUID.randomUUID();
    assertThat(AtOnce.call(8, () -> send(open, key, "Vain kerran").extract().statusCode()))
        .contains(201)
        .isSubsetOf(201, 409);
    String id = send(open, key, "Vain kerran").statusCode(201).extract().path("id");
    read(open.customerCookie(), open.id(), "").body("items.id", contains(id));
    send(open, key, "Toinen teksti")
        .statusCode(422)
        .body("type", equalTo("urn:opastin:problem:idempotency-key-reused"));
  }

  @Test
  @DisplayName(
      "G1 older messages come page by page, newer ones after a number, none skipped or doubled")
  void pages() {
    var open = Workspaces.open(Fixtures.elina());
    for (int i = 1; i <= 7; i++) {
      Api.post(i % 2 == 0 ? open.expertCookie() : open.customerCookie(), open.id(), "Viesti " + i);
    }
    var latest = read(open.customerCookie(), open.id(), "?limit=3");
    latest.body("items.text", contains("Viesti 5", "Viesti 6", "Viesti 7"));
    var older =
        read(
            open.customerCookie(),
            open.id(),
            "?limit=3&cursor=" + latest.extract().<String>path("next"));
    older.body("items.text", contains("Viesti 2", "Viesti 3", "Viesti 4"));
    read(
            open.customerCookie(),
            open.id(),
            "?limit=3&cursor=" + older.extract().<String>path("next"))
        .body("items.text", contains("Viesti 1"))
        .body("next", nullValue());

    int fifth = latest.extract().path("items[0].eventNumber");
    var newer = read(open.customerCookie(), open.id(), "?limit=1&after=" + fifth);
    newer.body("items.text", contains("Viesti 6"));
    read(
            open.customerCookie(),
            open.id(),
            "?limit=5&cursor=" + newer.extract().<String>path("next"))
        .body("items.text", contains("Viesti 7"))
        .body("next", nullValue());
  }

  @Test
  @DisplayName("G10 a message that an archiving has overtaken is refused and can be sent again")
  void overtaken() throws Exception {
    var open = Workspaces.open(Fixtures.elina());
    var key = UUID.randomUUID();
    try (var archiving = Database.connect();
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        var statement = archiving.createStatement()) {
      archiving.setAutoCommit(false);
      statement.execute(
          """
          update workspace set closes_on = day, archives_on = day + interval '3 months',
            deletes_on = day + interval '15 months'
          from (select current_date - 120 as day) past where id = '%s'\
          """
              .formatted(open.id()));
      var refused =
          CompletableFuture.supplyAsync(
              () -> send(open, key, "Ehdinkö vielä?").extract().statusCode(), threads);
      await("waits")
          .until(() ->
              Database.count("select count(*) from pg_stat_activity where wait_event_type = 'Lock'")
                  == 1);
      archiving.commit();
      assertThat(refused).succeedsWithin(10, SECONDS).isEqualTo(409);
    }
    Workspaces.closedOn(open.id(), LocalDate.now().plusDays(9));
    send(open, key, "Ehdinkö vielä?").statusCode(201);
  }

  @Test
  @DisplayName("G1 messages posted at the same time get numbers without gap, tie or loss of order")
  void simultaneous() {
    var open = Workspaces.open(Fixtures.elina());
    var posts = new ArrayList<Callable<Integer>>();
    for (int i = 0; i < 24; i++) {
      var cookie = i % 2 == 0 ? open.expertCookie() : open.customerCookie();
      posts.add(() -> post(cookie, open.id(), "Yhtä aikaa"));
    }
    assertThat(AtOnce.call(posts)).containsOnly(201);
    List<Integer> numbers =
        read(open.customerCookie(), open.id(), "").extract().path("items.eventNumber");
    assertThat(numbers).hasSize(24).isSorted().doesNotHaveDuplicates();
    assertThat(numbers.getLast() - numbers.getFirst()).isEqualTo(23);
    assertThat(unread(open.customerCookie(), open.id())).isEqualTo(12);
    assertThat(unread(open.expertCookie(), open.id())).isEqualTo(12);
  }

  @Test
  @DisplayName("G20 read marks move forward only and count what others wrote")
  void readMarks() {
    var open = Workspaces.open(Fixtures.elina());
    Api.post(open.expertCookie(), open.id(), "Yksi");
    int second = Api.post(open.expertCookie(), open.id(), "Kaksi").path("eventNumber");
    Api.post(open.customerCookie(), open.id(), "Oma");
    Api.post(open.expertCookie(), open.id(), "Kolme");
    mark(open, second).body("readEvent", equalTo(second)).body("unread", equalTo(1));
    mark(open, 1).body("readEvent", equalTo(second)).body("unread", equalTo(1));
    mark(open, 999_999).body("unread", equalTo(0));
    assertThat(unread(open.customerCookie(), open.id())).isZero();
    Api.post(open.expertCookie(), open.id(), "Myöhemmin");
    assertThat(unread(open.customerCookie(), open.id())).isEqualTo(1);
    mark(open, second).body("unread", equalTo(1));
    assertThat(unread(open.expertCookie(), open.id())).isEqualTo(1);
    Api.as(open.customerCookie())
        .body(Map.of("eventNumber", -1))
        .put("/workspaces/{id}/read-mark", open.id())
        .then()
        .statusCode(400)
        .body("errors[0].code", equalTo("out-of-range"));
  }

  @Test
  @DisplayName("T21 a draft is kept on the server for its author alone, and sending empties it")
  void drafts() {
    var open = Workspaces.open(Fixtures.elina());
    draft(open).body("text", equalTo("")).body("version", equalTo(0)).body("savedAt", nullValue());
    save(open, "\"0\"", "Alku")
        .statusCode(200)
        .body("text", equalTo("Alku"))
        .header("ETag", "\"1\"");
    var elsewhere = open.customer().cookie();
    Api.as(elsewhere).get("/workspaces/{id}/draft", open.id()).then().body("text", equalTo("Alku"));
    Api.as(open.expertCookie())
        .get("/workspaces/{id}/draft", open.id())
        .then()
        .body("text", equalTo(""));
    Api.post(open.customerCookie(), open.id(), "Alku ja loppu");
    draft(open).body("text", equalTo("")).body("version", equalTo(2));
  }

  @Test
  @DisplayName("T21 a draft saved on another device in between is not overwritten")
  void staleDraft() {
    var open = Workspaces.open(Fixtures.elina());
    save(open, "\"0\"", "Puhelimella").statusCode(200);
    save(open, "\"0\"", "Koneella")
        .statusCode(412)
        .body("type", equalTo("urn:opastin:problem:stale-version"));
    draft(open).body("text", equalTo("Puhelimella"));
    Api.as(open.customerCookie())
        .body(Map.of("text", "x"))
        .put("/workspaces/{id}/draft", open.id())
        .then()
        .statusCode(428);
    // longer than a message may be: it has to be shortened, not lost
    save(open, "\"1\"", "x".repeat(20_000)).statusCode(200);
    save(open, "\"2\"", "x".repeat(20_001))
        .statusCode(400)
        .body("errors[0].code", equalTo("too-long"));
  }

  @Test
  @DisplayName("security: a text that is moved to another row does not open")
  void moved() {
    var open = Workspaces.open(Fixtures.elina());
    Api.post(open.customerCookie(), open.id(), "Yksi");
    Api.post(open.customerCookie(), open.id(), "Kaksi");
    Database.execute(
        """
        update message set text = (select text from message where workspace_id = ? order by event_number limit 1)
        where workspace_id = ?\
        """,
        UUID.fromString(open.id()),
        UUID.fromString(open.id()));
    Api.as(open.customerCookie())
        .get("/workspaces/{id}/messages", open.id())
        .then()
        .statusCode(500)
        .body("type", equalTo("urn:opastin:problem:internal"));
  }

  private static void refused(Open open, String text, String code) {
    Api.creating(open.customerCookie())
        .body(Map.of("text", text))
        .post("/workspaces/{id}/messages", open.id())
        .then()
        .statusCode(400)
        .body("errors", hasSize(1))
        .body("errors[0].pointer", equalTo("/text"))
        .body("errors[0].code", equalTo(code));
  }

  private static int post(String cookie, String workspaceId, String text) {
    return Api.creating(cookie)
        .body(Map.of("text", text))
        .post("/workspaces/{id}/messages", workspaceId)
        .statusCode();
  }

  private static ValidatableResponse send(Open open, UUID key, String text) {
    return Api.as(open.customerCookie())
        .header("Idempotency-Key", key)
        .body(Map.of("text", text))
        .post("/workspaces/{id}/messages", open.id())
        .then();
  }

  private static ValidatableResponse read(String cookie, String id, String query) {
    return Api.as(cookie).get("/workspaces/" + id + "/messages" + query).then().statusCode(200);
  }

  private static ValidatableResponse mark(Open open, int number) {
    return Api.as(open.customerCookie())
        .body(Map.of("eventNumber", number))
        .put("/workspaces/{id}/read-mark", open.id())
        .then()
        .statusCode(200);
  }

  private static int unread(String cookie, String id) {
    return Api.as(cookie).get("/workspaces/{id}", id).path("unread");
  }

  private static ValidatableResponse draft(Open open) {
    return Api.as(open.customerCookie())
        .get("/workspaces/{id}/draft", open.id())
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse save(Open open, String ifMatch, String text) {
    return Api.as(open.customerCookie())
        .header("If-Match", ifMatch)
        .body(Map.of("text", text))
        .put("/workspaces/{id}/draft", open.id())
        .then();
  }
}
