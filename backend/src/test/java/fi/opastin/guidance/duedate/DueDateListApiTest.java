package fi.opastin.guidance.duedate;

import static org.assertj.core.api.Assertions.assertThat;

import fi.opastin.guidance.guidanceplan.PlanStates;
import fi.opastin.guidance.guidanceplan.Plans;
import fi.opastin.guidance.guidanceplan.Side;
import fi.opastin.guidance.workspace.Days;
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
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What falls due, in the lists of customer and expert. */
@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class DueDateListApiTest {

  @Inject TestClock clock;

  private LocalDate today;
  private Open open;

  @BeforeEach
  void workspace() {
    today = new Days(clock).today();
    open = Workspaces.open(Fixtures.markus());
  }

  @Test
  @DisplayName("G22 each side's list shows its own next task, while it is open")
  void ownSide() {
    var closing = Map.of("kind", "CLOSING", "on", today.plusMonths(3).toString());
    var task = addTask(today.plusDays(20), Side.EXPERT);
    addTask(today.plusDays(30), Side.EXPERT);
    assertThat(next(open.expertCookie())).isEqualTo(task(today.plusDays(20)));
    assertThat(next(open.customerCookie())).isEqualTo(closing);
    Plans.changing(open.expertCookie(), 0)
        .body(Map.of("state", "DONE"))
        .put("/workspaces/{id}/tasks/{task}/state", open.id(), task)
        .then()
        .statusCode(200);
    assertThat(next(open.expertCookie())).isEqualTo(task(today.plusDays(30)));
  }

  @Test
  @DisplayName("G22 an agreed appointment is in both lists, and an earlier task before it")
  void appointment() {
    var on = today.plusDays(5);
    var appointment =
        Plans.propose(
            open.expertCookie(), open.id(), on.atTime(13, 0).atZone(Finland.ZONE).toInstant());
    assertThat(next(open.customerCookie())).extractingByKey("kind").isEqualTo("CLOSING");
    Plans.step(open.customerCookie(), open.id(), appointment, "acceptance", 0).statusCode(200);
    var agreed = Map.of("kind", "APPOINTMENT", "on", on.toString());
    assertThat(next(open.customerCookie())).isEqualTo(agreed);
    assertThat(next(open.expertCookie())).isEqualTo(agreed);
    addTask(today.plusDays(4), Side.CUSTOMER);
    assertThat(next(open.customerCookie())).isEqualTo(task(today.plusDays(4)));
    assertThat(next(open.expertCookie())).isEqualTo(agreed);
  }

  @Test
  @DisplayName("G22 a task that is late stays in the list, an appointment that is over does not")
  void past() {
    addTask(today, Side.CUSTOMER);
    Database.execute(
        "update due_date set due_on = ? where workspace_id = ?", today.minusDays(3), id());
    assertThat(next(open.customerCookie())).isEqualTo(task(today.minusDays(3)));
    Database.execute(
        "update due_date set kind = 'APPOINTMENT', whose = 'BOTH' where workspace_id = ?", id());
    assertThat(next(open.customerCookie())).extractingByKey("kind").isEqualTo("CLOSING");
  }

  @Test
  @DisplayName("G7 G22 a limited consent hides from the list what it hides in the workspace")
  void limited() {
    addTask(today.plusDays(3), Side.EXPERT);
    PlanStates.limitToWhatComes(open, open.expert().accountId());
    assertThat(next(open.expertCookie())).extractingByKey("kind").isEqualTo("CLOSING");
    addTask(today.plusDays(6), Side.EXPERT);
    assertThat(next(open.expertCookie())).isEqualTo(task(today.plusDays(6)));
  }

  @Test
  @DisplayName("G11 G22 in an archived workspace nothing falls due")
  void archived() {
    addTask(today.plusDays(3), Side.CUSTOMER);
    PlanStates.archive(open);
    assertThat(next(open.customerCookie())).extractingByKey("kind").isEqualTo("DELETION");
  }

  private UUID id() {
    return UUID.fromString(open.id());
  }

  private String addTask(LocalDate on, Side assignee) {
    return Plans.addTask(open.customerCookie(), open.id(), "Tehtävä", on.toString(), assignee)
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static Map<String, String> task(LocalDate on) {
    return Map.of("kind", "TASK", "on", on.toString());
  }

  /** The next deadline of the workspace in somebody's list. */
  private Map<String, String> next(String cookie) {
    return Api.as(cookie)
        .queryParam("limit", 100)
        .get("/workspaces")
        .then()
        .statusCode(200)
        .extract()
        .path("items.find { it.id == '" + open.id() + "' }.nextDeadline");
  }
}
