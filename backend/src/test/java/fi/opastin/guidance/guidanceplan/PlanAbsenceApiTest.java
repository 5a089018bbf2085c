package fi.opastin.guidance.guidanceplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fi.opastin.testing.Api;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.Workspaces;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class PlanAbsenceApiTest {

  private static final Instant TOMORROW = Instant.now().plus(Duration.ofDays(1));

  /** An operation on a plan; the path of one that exists begins with its kind. */
  record Operation(Method method, String path, Object body) {}

  private static List<Operation> operations(String task, String appointment) {
    var meeting = Plans.meeting(TOMORROW);
    return List.of(
        new Operation(Method.GET, "/topics", Map.of()),
        new Operation(Method.PUT, "/topics", Map.of("topics", List.of(UUID.randomUUID()))),
        new Operation(Method.GET, "/tasks", Map.of()),
        new Operation(Method.POST, "/tasks", Plans.task("x", null, Side.CUSTOMER)),
        new Operation(Method.GET, "/tasks/" + task, Map.of()),
        new Operation(Method.PUT, "/tasks/" + task, Plans.task("x", null, Side.CUSTOMER)),
        new Operation(Method.PUT, "/tasks/" + task + "/state", Map.of("state", "DONE")),
        new Operation(Method.POST, "/tasks/" + task + "/comments", Map.of("text", "x")),
        new Operation(Method.GET, "/tasks/" + task + "/calendar", Map.of()),
        new Operation(Method.GET, "/appointments", Map.of()),
        new Operation(Method.POST, "/appointments", meeting),
        new Operation(Method.GET, "/appointments/" + appointment, Map.of()),
        new Operation(Method.PUT, "/appointments/" + appointment + "/proposal", meeting),
        new Operation(Method.PUT, "/appointments/" + appointment + "/acceptance", Map.of()),
        new Operation(Method.PUT, "/appointments/" + appointment + "/declination", Map.of()),
        new Operation(Method.PUT, "/appointments/" + appointment + "/cancellation", Map.of()),
        new Operation(Method.GET, "/appointments/" + appointment + "/calendar", Map.of()),
        new Operation(Method.GET, "/summaries", Map.of()),
        new Operation(Method.POST, "/summaries", Map.of("text", "x")),
        new Operation(Method.GET, "/summary-draft", Map.of()),
        new Operation(Method.PUT, "/summary-draft", Map.of("text", "x")));
  }

  @Test
  @DisplayName(
      "G6 for everybody but its participants a plan looks as if it did not exist, byte for byte")
  void absence() {
    var open = Workspaces.open(Fixtures.elina());
    var strangers =
        List.of(
            Fixtures.customer("Vieras Henkilö").cookie(),
            Fixtures.markus().cookie(),
            Fixtures.paula().cookie(),
            Fixtures.sami().cookie());
    var task = task(open);
    var appointment = Plans.propose(open.expertCookie(), open.id(), TOMORROW);
    var absent = UUID.randomUUID().toString();
    for (var operation : operations(task, appointment)) {
      for (var cookie : strangers) {
        var foreign = send(operation, cookie, open.id());
        assertThat(foreign).as("%s", operation).startsWith("404 ");
        assertThat(foreign).isEqualTo(send(operation, cookie, absent));
      }
      Api.anonymous()
          .body(operation.body())
          .request(operation.method(), "/workspaces/" + open.id() + operation.path())
          .then()
          .statusCode(401)
          .body("type", equalTo("urn:opastin:problem:not-signed-in"));
    }
  }

  @Test
  @DisplayName("G6 what does not exist in one's own workspace answers as what is not one's own")
  void nothing() {
    var open = Workspaces.open(Fixtures.elina());
    var stranger = Fixtures.markus().cookie();
    for (var id : List.of(UUID.randomUUID().toString(), "not-an-id")) {
      operations(id, id).stream()
          .filter(operation -> operation.path().contains(id))
          .forEach(operation ->
              assertThat(send(operation, open.expertCookie(), open.id()))
                  .as("%s", operation)
                  .startsWith("404 ")
                  .isEqualTo(send(operation, stranger, open.id())));
    }
  }

  private static String task(Workspaces.Open open) {
    return Plans.addTask(open.expertCookie(), open.id(), "Tehtävä", null, Side.CUSTOMER)
        .extract()
        .path("id");
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
