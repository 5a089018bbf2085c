package fi.opastin.guidance.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import fi.opastin.access.Access;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.platform.time.Finland;
import fi.opastin.testing.Api;
import fi.opastin.testing.Database;
import fi.opastin.testing.EventClient;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.TestClock;
import fi.opastin.testing.Workspaces;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How access ends: at once, and for good. */
@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class ConsentEndApiTest {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  @Inject TestClock clock;
  @Inject ConsentEndJob job;
  @Inject Consents consents;
  @Inject Access access;

  private LocalDate today() {
    return Finland.dayOf(clock.instant());
  }

  @Test
  @DisplayName("G7 after withdrawal the next request finds nothing, byte for byte; the text stays")
  void withdrawn() {
    var consenting = Consenting.active(Fixtures.elina(), Fixtures.olga(), "ALL");
    var open = consenting.open();
    Api.post(consenting.expertCookie(), open.id(), "Olgan viesti");
    consenting
        .withdraw()
        .then()
        .statusCode(200)
        .body("state", equalTo("inactive"))
        .body("endCause", equalTo("WITHDRAWN"));
    assertThat(consenting.look().statusCode()).isEqualTo(404);
    assertThat(consenting.look().asString()).isEqualTo(consenting.absence());
    assertThat(consenting.messages().asString()).isEqualTo(consenting.absence());
    Api.as(consenting.expertCookie())
        .get("/workspaces?limit=100")
        .then()
        .body("items.id", not(hasItem(open.id())));
    Api.as(open.customerCookie())
        .get("/workspaces/{id}/messages", open.id())
        .then()
        .body("items.text", contains("Olgan viesti"))
        .body("items.author.name", contains("Olga Opinto"));
    Api.as(open.customerCookie())
        .get("/workspaces/{id}", open.id())
        .then()
        .body("participants.name", not(hasItem("Olga Opinto")));
    consenting.withdraw().then().statusCode(409);
  }

  @Test
  @DisplayName("G7 a consent is withdrawn also before the expert has answered")
  void withdrawnEarly() {
    var consenting = Consenting.proposed(Fixtures.elina(), Fixtures.olga());
    consenting.customerAccepts("ALL", null).then().statusCode(200);
    consenting.withdraw().then().statusCode(200).body("endCause", equalTo("WITHDRAWN"));
    consenting.expertAnswers("acceptance", "\"2\"").then().statusCode(409);
    assertThat(consenting.look().statusCode()).isEqualTo(404);
  }

  @Test
  @DisplayName("G7 the open event stream tells the end once, and nothing that happens after it")
  void stream() {
    var consenting = Consenting.active(Fixtures.elina(), Fixtures.olga(), "ALL");
    var open = consenting.open();
    try (var expert = EventClient.connect(consenting.expertCookie());
        var customer = EventClient.connect(open.customerCookie())) {
      await().atMost(PATIENCE).until(() -> expert.comments() > 0 && customer.comments() > 0);
      consenting.withdraw().then().statusCode(200);
      await().atMost(PATIENCE).until(() -> of(expert, open.id()).contains(false));
      Api.post(open.expertCookie(), open.id(), "Meidän kesken");
      await().atMost(PATIENCE).until(() -> of(customer, open.id()).size() > 1);
      var seen = expert.comments();
      await().atMost(PATIENCE).until(() -> expert.comments() > seen + 1);
      assertThat(of(expert, open.id())).containsExactly(false);
    }
  }

  /** What a stream told of a workspace: whether the reader is present. */
  private static List<Boolean> of(EventClient client, String workspaceId) {
    return client.events().stream()
        .map(event -> JsonPath.from(event.data()))
        .filter(data -> data.getString("workspaceId").equals(workspaceId))
        .map(data -> data.getBoolean("present"))
        .toList();
  }

  @Test
  @DisplayName("G7 the expert can leave, and nobody can make another leave")
  void leaves() {
    var open = Workspaces.open(Fixtures.elina());
    var olga = Consenting.active(open, Fixtures.olga(), "ALL");
    var henrik = Consenting.active(open, Fixtures.henrik(), "ALL");
    olga.does(henrik.expertCookie(), "departure").then().statusCode(403);
    olga.does(open.expertCookie(), "departure").then().statusCode(403);
    olga.does(open.expertCookie(), "withdrawal").then().statusCode(403);
    olga.does(olga.expertCookie(), "withdrawal").then().statusCode(403);
    olga.does(olga.expertCookie(), "departure")
        .then()
        .statusCode(200)
        .body("endCause", equalTo("EXPERT_LEFT"));
    assertThat(olga.look().asString()).isEqualTo(olga.absence());
    henrik.look().then().statusCode(200);
  }

  @Test
  @DisplayName(
      "G7 access ends at 24:00 of the last day, before any job has run; the job tells once")
  void endDate() throws Exception {
    var open = Workspaces.open(Fixtures.elina());
    var consenting = Consenting.proposed(open, Fixtures.olga(), "JOIN");
    var last = today().plusDays(10);
    consenting.expertAccepts().then().statusCode(200);
    consenting.customerAccepts("ALL", last.toString()).then().statusCode(200);
    clock.moveTo(Finland.endOf(last).minusSeconds(60));
    var cookie = consenting.expert().cookie();
    Api.as(cookie).get("/workspaces/{id}", open.id()).then().statusCode(200);
    job.endDue();
    assertThat(state(consenting)).isEqualTo("active");
    clock.moveTo(Finland.endOf(last).plusSeconds(1));
    assertThat(Api.as(cookie).get("/workspaces/{id}", open.id()).statusCode()).isEqualTo(404);
    var again = new ArrayList<Callable<Integer>>();
    for (int i = 0; i < 3; i++) {
      again.add(() -> {
        job.endDue();
        return 0;
      });
    }
    try (var threads = Executors.newFixedThreadPool(3)) {
      assertThat(threads.invokeAll(again)).allMatch(run -> run.resultNow() == 0);
    }
    assertThat(state(consenting)).isEqualTo("inactive");
    assertThat(
            Database.rows(
                "select step, party from consent_step where consent_id = ? order by number desc limit 1",
                UUID.fromString(consenting.id())))
        .extracting(row -> row.get("step") + " " + row.get("party"))
        .containsExactly("END SERVICE");
    assertThat(notices(open.id(), "CONSENT_END_DATE")).isEqualTo(2);
    assertThat(notices(open.id(), "CONSENT_ACCESS_ENDED")).isEqualTo(1);
  }

  @Test
  @DisplayName("G7 the customer can let a consent end earlier, never later")
  void shortened() {
    var consenting = Consenting.active(Fixtures.elina(), Fixtures.olga(), "ALL");
    consenting.shorten(today().plusDays(20).toString()).then().statusCode(200);
    consenting
        .shorten(today().plusDays(21).toString())
        .then()
        .statusCode(400)
        .body("errors[0].code", equalTo("not-earlier"));
    consenting
        .shorten(today().minusDays(1).toString())
        .then()
        .statusCode(400)
        .body("errors[0].code", equalTo("in-the-past"));
    consenting
        .shorten(today().plusDays(5).toString())
        .then()
        .body("untilOn", equalTo(today().plusDays(5).toString()))
        .body(
            "steps.step",
            contains("PROPOSE", "EXPERT_ACCEPT", "CUSTOMER_ACCEPT", "SHORTEN", "SHORTEN"));
    clock.moveTo(Finland.endOf(today().plusDays(5)));
    var cookie = consenting.expert().cookie();
    Api.as(cookie).get("/workspaces/{id}", consenting.open().id()).then().statusCode(404);
  }

  @Test
  @DisplayName("G7 whoever comes back finds the own place again, with the new consent's scope")
  void again() {
    var open = Workspaces.open(Fixtures.elina());
    Api.post(open.customerCookie(), open.id(), "yksi");
    var first = Consenting.active(open, Fixtures.olga(), "ALL");
    Api.post(first.expertCookie(), open.id(), "oma");
    first.withdraw().then().statusCode(200);
    Api.post(open.customerCookie(), open.id(), "poissa ollessa");
    var second = Consenting.active(open, Fixtures.olga(), "FROM_NOW");
    second.look().then().statusCode(200).body("unread", equalTo(0));
    second.messages().then().body("items.size()", equalTo(0));
    second.withdraw().then().statusCode(200);
    var third = Consenting.active(open, Fixtures.olga(), "ALL");
    third.look().then().body("unread", equalTo(2));
    third.messages().then().body("items.text", contains("yksi", "oma", "poissa ollessa"));
    assertThat(
            Database.rows(
                "select consent_number, ended_at, from_event, until_on from participation where workspace_id = ? and account_id = ?",
                UUID.fromString(open.id()),
                Fixtures.olga().accountId()))
        .singleElement()
        .satisfies(row -> {
          assertThat(row.get("consent_number")).isEqualTo(3);
          assertThat(row.get("ended_at")).isNull();
          assertThat(row.get("from_event")).isEqualTo(0L);
        });
  }

  @Test
  @DisplayName(
      "G7 withdrawal while the expert posts: nothing breaks, and after it nothing is taken")
  void whilePosting() throws Exception {
    var consenting = Consenting.active(Fixtures.elina(), Fixtures.olga(), "ALL");
    var open = consenting.open();
    var work = new ArrayList<Callable<Integer>>();
    for (int i = 0; i < 12; i++) {
      work.add(i == 5 ? () -> consenting.withdraw().statusCode() : () -> post(consenting));
    }
    try (var threads = Executors.newFixedThreadPool(6)) {
      assertThat(threads.invokeAll(work).stream().map(done -> done.resultNow()).toList())
          .allMatch(status -> List.of(200, 201, 404).contains(status))
          .contains(200);
    }
    assertThat(post(consenting)).isEqualTo(404);
    Api.post(open.customerCookie(), open.id(), "vielä");
  }

  private static int post(Consenting consenting) {
    return Api.creating(consenting.expertCookie())
        .body("{\"text\":\"hei\"}")
        .post("/workspaces/{id}/messages", consenting.open().id())
        .statusCode();
  }

  @Test
  @DisplayName("G7 when the workspace is archived all consents end, once, and none revives")
  void archived() {
    var open = Workspaces.open(Fixtures.elina());
    var active = Consenting.active(open, Fixtures.olga(), "ALL");
    var asked = Consenting.proposed(open, Fixtures.henrik(), "JOIN");
    for (int i = 0; i < 2; i++) {
      QuarkusTransaction.requiringNew()
          .run(() -> {
            access.enterJob(UUID.fromString(open.id()));
            consents.endAll(WorkspaceId.fromString(open.id()), EndCause.ARCHIVED);
          });
    }
    for (var ended : List.of(active, asked)) {
      ended.read().then().body("state", equalTo("inactive")).body("endCause", equalTo("ARCHIVED"));
      assertThat(ended.look().asString()).isEqualTo(ended.absence());
    }
    asked.expertAnswers("acceptance", "\"2\"").then().statusCode(409);
  }

  @Test
  @DisplayName("G7 a disabled expert's consent ends, so that nothing opens when the account does")
  void disabled() throws Exception {
    var consenting = Consenting.active(Fixtures.elina(), Fixtures.markus(), "ALL");
    var asked = Consenting.proposed(Fixtures.elina(), Fixtures.markus());
    try {
      Database.execute(
          "update expert set disabled_at = now() where account_id = ?",
          Fixtures.markus().accountId());
      job.endDue();
    } finally {
      Database.execute(
          "update expert set disabled_at = null where account_id = ?",
          Fixtures.markus().accountId());
    }
    for (var ended : List.of(consenting, asked)) {
      ended.read().then().body("endCause", equalTo("EXPERT_DISABLED"));
    }
    assertThat(notices(consenting.open().id(), "CONSENT_EXPERT_LEFT")).isEqualTo(2);
    // whoever was never there has not left
    assertThat(notices(asked.open().id(), "CONSENT_EXPERT_LEFT")).isZero();
    assertThat(notices(asked.open().id(), "CONSENT_DECLINED")).isEqualTo(2);
    assertThat(consenting.look().statusCode()).isEqualTo(404);
  }

  private static String state(Consenting consenting) {
    return Database.value(
            String.class,
            "select state from consent where id = ?",
            UUID.fromString(consenting.id()))
        .orElseThrow();
  }

  private static long notices(String workspaceId, String kind) {
    return Database.count(
        "select count(*) from notification where workspace_id = ? and kind = ?",
        UUID.fromString(workspaceId),
        kind);
  }
}
