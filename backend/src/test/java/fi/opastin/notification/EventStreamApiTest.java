package fi.opastin.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import fi.opastin.testing.Api;
import fi.opastin.testing.Database;
import fi.opastin.testing.EventClient;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.Workspaces;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a stream tells, when, and to whom. */
@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class EventStreamApiTest {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  @Inject EventSignals signals;

  @ParameterizedTest
  @ValueSource(strings = {"abc", "-1", "1.5", "9223372036854775808", "٣"})
  @DisplayName("security: a number to resume from that is none is refused")
  void malformedNumber(String number) {
    Api.as(Fixtures.elina().cookie())
        .accept("text/event-stream")
        .header("Last-Event-ID", number)
        .get("/events")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("Last-Event-ID"))
        .body("errors[0].code", equalTo("invalid"));
  }

  @Test
  @DisplayName("G20 the stream is neither cached nor buffered, and a quiet one is kept open")
  void headers() {
    try (var client = EventClient.connect(Fixtures.elina().cookie())) {
      assertThat(client.status()).isEqualTo(200);
      assertThat(client.header("Content-Type")).startsWith("text/event-stream");
      assertThat(client.header("Cache-Control")).isEqualTo("no-store");
      assertThat(client.header("X-Accel-Buffering")).isEqualTo("no");
      await().atMost(PATIENCE).until(() -> client.comments() > 1);
      assertThat(client.events()).isEmpty();
    }
  }

  @Test
  @DisplayName("G20 what the other one writes is told at once, and nobody else hears of it")
  void live() {
    var open = Workspaces.open(Fixtures.elina());
    try (var customer = EventClient.connect(open.customerCookie());
        var stranger = EventClient.connect(Fixtures.markus().cookie())) {
      await().atMost(PATIENCE).until(() -> signals.open(open.customer().accountId()) == 1);
      var started = System.nanoTime();
      Api.post(open.expertCookie(), open.id(), "Hei");
      await().atMost(PATIENCE).until(() -> !customer.events().isEmpty());
      assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(1));
      var event = customer.events().getFirst();
      assertThat(event.name()).isEqualTo("workspace");
      var data = JsonPath.from(event.data());
      assertThat(data.getMap("$").keySet())
          .isEqualTo(Set.of("workspaceId", "present", "lastEvent", "readEvent", "unread"));
      assertThat(data.getString("workspaceId")).isEqualTo(open.id());
      assertThat(data.getLong("lastEvent")).isEqualTo(lastEvent(open.id()));
      assertThat(data.getInt("unread")).isEqualTo(1);
      assertThat(stranger.events()).isEmpty();
    }
  }

  @Test
  @DisplayName(
      "G20 a stream starts from now; after a break it tells what was missed, once per workspace")
  void resumes() {
    var open = Workspaces.open(Fixtures.elina());
    String seen;
    try (var first = EventClient.connect(open.customerCookie())) {
      Api.post(open.expertCookie(), open.id(), "Yksi");
      await().atMost(PATIENCE).until(() -> !first.events().isEmpty());
      seen = first.events().getLast().id();
    }
    for (var text : List.of("Kaksi", "Kolme", "Neljä")) {
      Api.post(open.expertCookie(), open.id(), text);
    }
    try (var resumed = EventClient.connect(open.customerCookie(), seen);
        var fresh = EventClient.connect(open.customerCookie())) {
      await().atMost(PATIENCE).until(() -> !resumed.events().isEmpty() && fresh.comments() > 0);
      assertThat(resumed.events()).hasSize(1);
      var data = JsonPath.from(resumed.events().getFirst().data());
      assertThat(data.getLong("lastEvent")).isEqualTo(lastEvent(open.id()));
      assertThat(data.getInt("unread")).isEqualTo(4);
      assertThat(fresh.events()).isEmpty();
    }
  }

  @Test
  @DisplayName("G20 a number that the account has not reached yet starts from now")
  void aheadOfTime() {
    var open = Workspaces.open(Fixtures.elina());
    try (var client = EventClient.connect(open.customerCookie(), "999999999999")) {
      Api.post(open.expertCookie(), open.id(), "Hei");
      await().atMost(PATIENCE).until(() -> !client.events().isEmpty());
    }
  }

  private static long lastEvent(String workspace) {
    return Database.value(
            Long.class, "select last_event from workspace where id = ?", UUID.fromString(workspace))
        .orElseThrow();
  }
}
