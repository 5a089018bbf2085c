package fi.opastin.guidance.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import fi.opastin.guidance.consent.Consenting;
import fi.opastin.testing.Api;
import fi.opastin.testing.Database;
import fi.opastin.testing.EventClient;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.TestClock;
import fi.opastin.testing.Workspaces;
import fi.opastin.testing.Workspaces.Open;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the archiving ends: an archive is the customer's alone. */
@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class ArchivingApiTest {

  @Inject TestClock clock;
  @Inject LifecycleJob job;

  private Open open;
  private Consenting active;
  private Consenting asked;

  @BeforeEach
  void experts() {
    open = Workspaces.open(Fixtures.elina());
    active = Consenting.active(open, Fixtures.olga(), "ALL");
    asked = Consenting.proposed(open, Fixtures.henrik(), "JOIN");
    asked.customerAccepts("ALL", null).then().statusCode(200);
  }

  /** The last day of the closed time was yesterday; the job has not run yet. */
  private void passLastDay() {
    var today = new Days(clock).today();
    Workspaces.closedOn(open.id(), today.minusMonths(3).minusDays(1));
    Database.execute(
        "update workspace set due_on = ? where id = ?", today, UUID.fromString(open.id()));
  }

  @Test
  @DisplayName(
      "G11 every consent ends with the archiving, given or asked for, once, and is told so")
  void consentsEnd() {
    passLastDay();
    job.run();
    job.run();
    for (var consent : List.of(active, asked)) {
      consent
          .read()
          .then()
          .statusCode(200)
          .body("state", equalTo("inactive"))
          .body("endCause", equalTo("ARCHIVED"))
          .body("steps.findAll { it.step == 'END' }.party", equalTo(List.of("SERVICE")));
      assertThat(consent.look().asString()).isEqualTo(consent.absence());
      consent.expertAnswers("acceptance", "\"2\"").then().statusCode(404);
    }
    Api.as(active.expertCookie())
        .get("/workspaces?limit=100")
        .then()
        .body("items.id", not(hasItem(open.id())));
  }

  @Test
  @DisplayName("G7 G11 before any job has run nobody is let in by a consent to an archive")
  void nobodyComesIn() {
    passLastDay();
    assertThat(asked.expertAnswers("acceptance", "\"1\"").statusCode()).isEqualTo(404);
    assertThat(active.look().asString()).isEqualTo(active.absence());
    assertThat(asked.customerAccepts("ALL", null).statusCode()).isEqualTo(409);
  }

  @Test
  @DisplayName(
      "G11 the streams of all experts tell that they are out, the customer's that it goes on")
  void streams() {
    passLastDay();
    try (var founder = EventClient.connect(open.expertCookie());
        var invited = EventClient.connect(active.expertCookie());
        var customer = EventClient.connect(open.customerCookie())) {
      for (var client : List.of(founder, invited, customer)) {
        await().until(() -> client.comments() > 0);
      }
      job.run();
      await().until(() -> present(founder).contains(false) && present(invited).contains(false));
      await().until(() -> !present(customer).isEmpty());
      assertThat(present(founder)).doesNotContain(true);
      assertThat(present(invited)).doesNotContain(true);
      assertThat(present(customer)).containsOnly(true);
    }
  }

  @Test
  @DisplayName(
      "G7 G11 a stream that is taken up again tells nothing of where access ended by its day")
  void resumed() {
    Api.post(open.customerCookie(), open.id(), "Viimeinen");
    passLastDay();
    try (var founder = EventClient.connect(open.expertCookie(), "0");
        var invited = EventClient.connect(active.expertCookie(), "0");
        var customer = EventClient.connect(open.customerCookie(), "0")) {
      for (var client : List.of(founder, invited, customer)) {
        await().until(() -> !present(client).isEmpty());
      }
      assertThat(present(founder)).containsExactly(false);
      assertThat(present(invited)).containsExactly(false);
      assertThat(present(customer)).containsExactly(true);
    }
  }

  /** What a stream told of the workspace: whether the reader is there. */
  private List<Boolean> present(EventClient client) {
    return client.events().stream()
        .map(event -> JsonPath.from(event.data()))
        .filter(data -> open.id().equals(data.getString("workspaceId")))
        .map(data -> data.getBoolean("present"))
        .toList();
  }
}
