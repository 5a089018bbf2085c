package fi.opastin.guidance.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fi.opastin.local.Population;
import fi.opastin.local.Population.Person;
import fi.opastin.testing.Api;
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
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class WorkspaceListApiTest {

  private static final UUID PROVIDER = Fixtures.provider("employment");

  @Inject TestClock clock;

  private final Map<String, UUID> ids = new HashMap<>();
  private Person expert;
  private String cookie;

  @BeforeEach
  void anExpertWithCustomers() throws SQLException {
    try (var connection = Database.connect()) {
      var population =
          new Population(connection, Path.of(Database.setting("OPASTIN_KEYS")), clock.instant());
      expert = population.expert(PROVIDER, "Elli Esimerkki");
      for (var name :
          List.of("Aino Virtanen", "Väinö Järvinen", "Åke Öhman", "Maija Jarva", "Eero Ek")) {
        ids.put(name, population.workspace(PROVIDER, expert, population.customer(name)));
      }
    }
    cookie = TestSessions.of(expert.accountId(), fi.opastin.access.Role.EXPERT);
  }

  @Test
  @DisplayName(
      "G6 filters find nothing of others: not for an expert of the same organisation, not for administrators")
  void strangers() {
    for (var stranger : List.of(Fixtures.markus(), Fixtures.olga())) {
      var others =
          Api.as(stranger.cookie())
              .queryParam("limit", 100)
              .queryParam("q", "virtanen")
              .get("/workspaces")
              .then()
              .statusCode(200)
              .extract()
              .<List<String>>path("items.id");
      assertThat(others).doesNotContain(id("Aino Virtanen").toString());
    }
    Api.as(Fixtures.paula().cookie())
        .queryParam("q", "virtanen")
        .get("/workspaces")
        .then()
        .statusCode(403);
    Api.anonymous().queryParam("q", "virtanen").get("/workspaces").then().statusCode(401);
  }

  @ParameterizedTest(name = "G20 search {0} finds {1}")
  @CsvSource({
    "vir, Aino Virtanen",
    "JÄR, Väinö Järvinen",
    "jar, Maija Jarva;Väinö Järvinen",
    "ö å, Åke Öhman",
    "tuntematon, ''",
  })
  void search(String q, String names) {
    var expected = names.isEmpty() ? new String[0] : names.split(";");
    list("q", q)
        .body("items.otherParty.name", containsInAnyOrder(expected))
        .body("total", equalTo(expected.length));
  }

  @Test
  @DisplayName("G20 only what has unread messages, only one state, and both together")
  void filters() {
    unread("Aino Virtanen", 2);
    unread("Eero Ek", 1);
    close("Eero Ek");
    list("unread", "true")
        .body("items.otherParty.name", containsInAnyOrder("Aino Virtanen", "Eero Ek"));
    list("state", "CLOSED").body("items.otherParty.name", contains("Eero Ek"));
    list("state", "ACTIVE", "unread", "true")
        .body("items.otherParty.name", contains("Aino Virtanen"));
    list("state", "ARCHIVED").body("items", empty());
  }

  @Test
  @DisplayName("G20 whose turn it is: the other side's after each message, to join before that")
  void turns() {
    var open = Workspaces.open(Fixtures.henrik());
    Api.post(open.expertCookie(), open.id(), "Hei!");
    assertThat(turn(open)).isEqualTo("CUSTOMER");
    Api.post(open.customerCookie(), open.id(), "Hei vain!");
    assertThat(turn(open)).isEqualTo("EXPERTS");
    Api.as(open.expertCookie())
        .queryParam("waitingFor", "CUSTOMER")
        .queryParam("limit", 100)
        .get("/workspaces")
        .then()
        .statusCode(200)
        .body("items.id", not(hasItem(open.id())));
    Api.as(open.expertCookie())
        .queryParam("waitingFor", "EXPERTS")
        .queryParam("limit", 100)
        .get("/workspaces")
        .then()
        .body("items.id", hasItem(open.id()));

    list("waitingFor", "EXPERTS").body("items", empty());
    Database.execute(
        "update participation set invitation_state = 'AWAITING_CONFIRMATION' where workspace_id = ?",
        id("Åke Öhman"));
    list("waitingFor", "EXPERTS").body("items.otherParty.name", contains("Åke Öhman"));
  }

  private static String turn(Workspaces.Open open) {
    return Api.as(open.expertCookie())
        .queryParam("limit", 100)
        .get("/workspaces")
        .then()
        .statusCode(200)
        .extract()
        .path("items.find { it.id == '" + open.id() + "' }.waitingFor");
  }

  @Test
  @DisplayName(
      "G14 the next deadline: the day of closing, of archiving, of the invitation, the earliest")
  void deadlines() {
    var today = LocalDate.ofInstant(clock.instant(), java.time.ZoneId.of("Europe/Helsinki"));
    close("Eero Ek");
    Database.execute(
        "update participation set invitation_state = 'SENT', invitation_expires_at = ? where workspace_id = ?",
        clock.instant().plus(java.time.Duration.ofDays(7)).atOffset(java.time.ZoneOffset.UTC),
        id("Maija Jarva"));
    var answer = list("sort", "DEADLINE").body("items", hasSize(5));
    answer.body("items[0].nextDeadline.kind", equalTo("INVITATION"));
    answer.body("items[0].nextDeadline.on", equalTo(today.plusDays(7).toString()));
    answer.body("items[4].otherParty.name", equalTo("Eero Ek"));
    answer.body("items[4].nextDeadline.kind", equalTo("ARCHIVING"));
    answer.body("items[4].nextDeadline.on", equalTo(today.plusMonths(6).toString()));
    answer.body("items[1].nextDeadline.kind", equalTo("CLOSING"));
    answer.body("items[1].nextDeadline.on", equalTo(today.plusMonths(3).toString()));
  }

  @ParameterizedTest(name = "G1 pages by {0} are the whole list, none twice")
  @CsvSource({"LATEST", "DEADLINE", "NAME"})
  void pages(String sort) {
    var read = new ArrayList<String>();
    String cursor = null;
    do {
      var page = list("sort", sort, "limit", "2", "cursor", cursor).body("total", equalTo(5));
      read.addAll(page.extract().path("items.otherParty.name"));
      cursor = page.extract().path("next");
    } while (cursor != null);
    assertThat(read).containsExactlyInAnyOrderElementsOf(ids.keySet());
    if (sort.equals("NAME")) {
      assertThat(read)
          .containsExactly(
              "Aino Virtanen", "Eero Ek", "Maija Jarva", "Väinö Järvinen", "Åke Öhman");
    }
  }

  @Test
  @DisplayName("security: what is no filter, no order and no cursor of ours is refused by name")
  void refused() {
    refused("sort", "PASSWORD", "invalid");
    refused("state", "OPEN", "invalid");
    refused("waitingFor", "GODOT", "invalid");
    refused("unread", "perhaps", "invalid");
    refused("q", "a".repeat(101), "too-long");
    refused("cursor", "none", "invalid-cursor");
    var byName = list("sort", "NAME", "limit", "1").extract().<String>path("next");
    Api.as(cookie)
        .queryParam("sort", "LATEST")
        .queryParam("cursor", byName)
        .get("/workspaces")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("cursor"));
  }

  @Test
  @DisplayName(
      "G6 G11 an archived workspace and one that the expert has left are in no list of the expert")
  void gone() {
    Database.execute(
        "update participation set ended_at = now() where account_id = ? and workspace_id = ?",
        expert.accountId(),
        id("Aino Virtanen"));
    Database.execute(
        "update participation set closes_on = current_date - 200, archives_on = current_date - 100 where workspace_id = ?",
        id("Eero Ek"));
    list("sort", "NAME")
        .body("items.otherParty.name", contains("Maija Jarva", "Väinö Järvinen", "Åke Öhman"))
        .body("next", nullValue());
  }

  private UUID id(String customerName) {
    return Objects.requireNonNull(ids.get(customerName));
  }

  private void unread(String name, int count) {
    Database.execute(
        "update participation set unread = ? where account_id = ? and workspace_id = ?",
        count,
        expert.accountId(),
        id(name));
  }

  private void close(String name) {
    Database.execute("update participation set state = 'CLOSED' where workspace_id = ?", id(name));
  }

  private void refused(String parameter, String value, String code) {
    Api.as(cookie)
        .queryParam(parameter, value)
        .get("/workspaces")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo(parameter))
        .body("errors[0].code", equalTo(code));
  }

  private ValidatableResponse list(@Nullable String... parameters) {
    var request = Api.as(cookie);
    for (int i = 0; i < parameters.length; i += 2) {
      if (parameters[i + 1] != null) {
        request.queryParam(parameters[i], parameters[i + 1]);
      }
    }
    return request.get("/workspaces").then().statusCode(200);
  }
}
