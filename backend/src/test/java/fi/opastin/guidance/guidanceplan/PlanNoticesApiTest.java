package fi.opastin.guidance.guidanceplan;

import static org.assertj.core.api.Assertions.assertThat;

import fi.opastin.platform.web.Language;
import fi.opastin.testing.Api;
import fi.opastin.testing.Database;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.Fixtures.Person;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.Workspaces;
import fi.opastin.testing.Workspaces.Open;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class PlanNoticesApiTest {

  private static final Instant TOMORROW = Instant.now().plus(Duration.ofDays(1));

  @Test
  @DisplayName("G20 whoever gets a task is told, and nobody of a task of the other side")
  void tasks() {
    var open = Workspaces.open(Fixtures.elina());
    Plans.addTask(open.expertCookie(), open.id(), "Oma", null, Side.EXPERT).statusCode(201);
    Plans.addTask(open.customerCookie(), open.id(), "Oma", null, Side.CUSTOMER).statusCode(201);
    assertThat(told(open, open.customer())).isEmpty();
    String id =
        Plans.addTask(open.customerCookie(), open.id(), "Vaihtuva", null, Side.CUSTOMER)
            .extract()
            .path("id");
    assertThat(told(open, open.expert())).isEmpty();
    Plans.changing(open.customerCookie(), 0)
        .body(Plans.task("Vaihtuva", null, Side.EXPERT))
        .put("/workspaces/{id}/tasks/{task}", open.id(), id)
        .then()
        .statusCode(200);
    assertThat(told(open, open.expert())).containsExactly("TASK_GIVEN");
    assertThat(told(open, open.customer())).isEmpty();
  }

  @Test
  @DisplayName("G20 the other side is told of each step with an appointment, and of the summary")
  void stepsAndSummary() {
    var open = Workspaces.open(Fixtures.elina());
    var id = Plans.propose(open.expertCookie(), open.id(), TOMORROW);
    Plans.changing(open.customerCookie(), 0)
        .body(Plans.meeting(TOMORROW.plusSeconds(3600)))
        .put("/workspaces/{id}/appointments/{appointment}/proposal", open.id(), id)
        .then()
        .statusCode(200);
    Plans.step(open.expertCookie(), open.id(), id, "acceptance", 1).statusCode(200);
    Plans.step(open.customerCookie(), open.id(), id, "cancellation", 2).statusCode(200);
    var second = Plans.propose(open.expertCookie(), open.id(), TOMORROW);
    Plans.step(open.customerCookie(), open.id(), second, "declination", 0).statusCode(200);
    Api.creating(open.expertCookie())
        .header("If-Match", "\"0\"")
        .body(Map.of("text", "Yhteenveto"))
        .post("/workspaces/{id}/summaries", open.id())
        .then()
        .statusCode(201);
    assertThat(told(open, open.customer()))
        .containsExactlyInAnyOrder(
            "APPOINTMENT_PROPOSED", "APPOINTMENT_ACCEPTED", "SUMMARY_PUBLISHED");
    assertThat(told(open, open.expert()))
        .containsExactlyInAnyOrder(
            "APPOINTMENT_CHANGED", "APPOINTMENT_CANCELLED", "APPOINTMENT_DECLINED");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  @DisplayName("G16 each kind has a letter of its own in each language")
  void letters(Language language) {
    assertThat(Arrays.stream(PlanNotice.values()).map(kind -> kind.letter(language).subject()))
        .doesNotHaveDuplicates()
        .noneMatch(String::isBlank);
  }

  /** What the bell of somebody tells of plans in this workspace. */
  private static List<String> told(Open open, Person person) {
    return Database.rows(
            "select kind from notification where workspace_id = ? and account_id = ?",
            UUID.fromString(open.id()),
            person.accountId())
        .stream()
        .map(row -> String.valueOf(row.get("kind")))
        .filter(kind -> Arrays.stream(PlanNotice.values()).anyMatch(own -> own.name().equals(kind)))
        .toList();
  }
}
