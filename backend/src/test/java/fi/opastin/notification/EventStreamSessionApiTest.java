package fi.opastin.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import fi.opastin.access.Role;
import fi.opastin.testing.Api;
import fi.opastin.testing.Database;
import fi.opastin.testing.EventClient;
import fi.opastin.testing.EventClient.ServerEvent;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.TestClock;
import fi.opastin.testing.TestSessions;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A stream lives as long as its session, and keeps none alive. */
@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class EventStreamSessionApiTest {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  @Inject TestClock clock;
  @Inject EventSignals signals;

  @Test
  @DisplayName("security: nobody follows events without a session, or with one that has ended")
  void notSignedIn() {
    Api.anonymous()
        .accept("text/event-stream")
        .get("/events")
        .then()
        .statusCode(401)
        .body("type", equalTo("urn:opastin:problem:not-signed-in"));
    var session = TestSessions.begin(Fixtures.elina().accountId(), Role.EXPERT);
    end(session.id());
    Api.as(session.cookie())
        .accept("text/event-stream")
        .get("/events")
        .then()
        .statusCode(401)
        .body("type", equalTo("urn:opastin:problem:not-signed-in"));
  }

  @Test
  @DisplayName("security: when the session ends, the stream says so and closes")
  void sessionEnds() {
    var session = TestSessions.begin(Fixtures.olga().accountId(), Role.EXPERT);
    try (var client = EventClient.connect(session.cookie())) {
      await().atMost(PATIENCE).until(() -> client.comments() > 0);
      end(session.id());
      await().atMost(PATIENCE).until(client::ended);
      assertThat(client.events())
          .containsExactly(new ServerEvent("", "session", "{\"state\":\"ended\"}"));
    }
  }

  @Test
  @DisplayName("security: when an expert's account is disabled, the open stream closes")
  void disabled() {
    var henrik = Fixtures.henrik();
    try (var client = EventClient.connect(henrik.cookie())) {
      await().atMost(PATIENCE).until(() -> client.comments() > 0);
      Database.execute(
          "update expert set disabled_at = now() where account_id = ?", henrik.accountId());
      await().atMost(PATIENCE).until(client::ended);
      assertThat(client.events()).extracting(ServerEvent::name).containsExactly("session");
    } finally {
      Database.execute(
          "update expert set disabled_at = null where account_id = ?", henrik.accountId());
    }
  }

  @Test
  @DisplayName("T21 logging out closes the session's stream, and leaves the account's others open")
  void logout() {
    var olga = Fixtures.olga();
    var cookie = olga.cookie();
    try (var ending = EventClient.connect(cookie);
        var other = EventClient.connect(olga.cookie())) {
      await().atMost(PATIENCE).until(() -> signals.open(olga.accountId()) == 2);
      Api.as(cookie).delete("/session").then().statusCode(200);
      await().atMost(PATIENCE).until(ending::ended);
      assertThat(ending.events()).extracting(ServerEvent::name).containsExactly("session");
      var seen = other.comments();
      await().atMost(PATIENCE).until(() -> other.comments() > seen);
      assertThat(other.ended()).isFalse();
    }
  }

  @Test
  @DisplayName("T21 following does not renew the idle time: the session of a page left open ends")
  void idle() {
    var session = TestSessions.begin(Fixtures.olga().accountId(), Role.EXPERT);
    try (var client = EventClient.connect(session.cookie())) {
      var before = lastUsed(session.id());
      clock.move(Duration.ofMinutes(29));
      var seen = client.comments();
      await().atMost(PATIENCE).until(() -> client.comments() > seen + 1);
      assertThat(lastUsed(session.id())).isEqualTo(before);
      assertThat(client.ended()).isFalse();
      clock.move(Duration.ofMinutes(2));
      await().atMost(PATIENCE).until(client::ended);
      assertThat(client.events()).extracting(ServerEvent::name).containsExactly("session");
    }
  }

  @Test
  @DisplayName("security: an account holds six streams at most, and closed ones are forgotten")
  void bounded() {
    var henrik = Fixtures.henrik();
    var clients = new ArrayList<EventClient>();
    try {
      for (int i = 0; i <= EventSignals.LIMIT; i++) {
        var before = signals.open(henrik.accountId());
        clients.add(EventClient.connect(henrik.cookie()));
        await()
            .atMost(PATIENCE)
            .until(
                () -> signals.open(henrik.accountId()) == Math.min(before + 1, EventSignals.LIMIT));
      }
      await().atMost(PATIENCE).until(() -> clients.getFirst().ended());
      assertThat(clients.subList(1, clients.size())).noneMatch(EventClient::ended);
    } finally {
      clients.forEach(EventClient::close);
    }
    await().atMost(PATIENCE).until(() -> signals.open(henrik.accountId()) == 0);
  }

  private static void end(UUID sessionId) {
    Database.execute("update session set ended_at = started_at where id = ?", sessionId);
  }

  private static OffsetDateTime lastUsed(UUID sessionId) {
    return Database.value(
            OffsetDateTime.class, "select last_used_at from session where id = ?", sessionId)
        .orElseThrow();
  }
}
