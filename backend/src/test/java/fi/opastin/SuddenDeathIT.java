package fi.opastin;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.opastin.local.ApiEnvironment;
import fi.opastin.local.LocalApi;
import fi.opastin.local.LocalProcess;
import fi.opastin.local.Ports;
import fi.opastin.testing.Browser;
import fi.opastin.testing.Database;
import fi.opastin.testing.Mails;
import fi.opastin.testing.OpastinEnvironment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The packaged API, killed under load, and the database under it. */
class SuddenDeathIT {

  private static final int WRITERS = 4;
  private static final int MESSAGES = 15;
  private static final String AINO = "010190-900P";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String email = UUID.randomUUID() + "@example.org";
  private final AtomicInteger acknowledged = new AtomicInteger();

  @Test
  @DisplayName("security: kill -9 of the API and of the database loses and doubles nothing")
  void nothingLost() throws Exception {
    var environment = new HashMap<>(new OpastinEnvironment().start());
    environment.put("OPASTIN_NOTIFICATION_GRACE", "PT1S");
    environment.put("OPASTIN_NOTIFICATION_THROTTLE", "PT1S");
    environment.forEach(System::setProperty);
    try (var api = new Api(environment)) {
      nothingLost(api);
    }
  }

  private void nothingLost(Api api) throws Exception {
    var expert = new Browser();
    expert.logIn("organisation", "fi", "expert-elina");
    var opened =
        expert.call(
            "POST",
            "/api/v1/workspaces",
            """
            {"customerName":"Aino","customerEmail":"%s","customerLanguage":"fi","personalIdentityCode":"%s"}\
            """
                .formatted(email, AINO),
            "Idempotency-Key",
            UUID.randomUUID().toString());
    var id = read(opened.body()).path("id").asText();
    var customer = new Browser();
    customer.call(
        "POST", "/api/v1/invitation-visits", "{\"token\":\"" + Mails.token(email) + "\"}");
    customer.comeIn("p1");

    try (var threads = Executors.newFixedThreadPool(WRITERS)) {
      var writers = new ArrayList<Callable<Void>>();
      for (int writer = 0; writer < WRITERS; writer++) {
        writers.add(write(expert, id, "Kirjoittaja " + writer));
      }
      var writing = writers.stream().map(threads::submit).toList();
      await().atMost(60, SECONDS).until(() -> acknowledged.get() >= 8);
      api.killAndStartAgain();
      await().atMost(60, SECONDS).until(() -> acknowledged.get() >= 30);
      killDatabaseServer();
      for (var written : writing) {
        written.get(120, SECONDS);
      }
    }

    var texts = texts(customer, id);
    assertThat(texts).hasSize(WRITERS * MESSAGES).doesNotHaveDuplicates();
    // one e-mail sums up many messages: what is told of by none, or waits, would be lost
    var workspace = UUID.fromString(id);
    await()
        .atMost(60, SECONDS)
        .until(() ->
            Database.count("select count(*) from outbox where workspace_id = ?", workspace) == 0);
    assertThat(
            Database.count(
                """
                select count(*) from notification where workspace_id = ?
                  and kind = 'NEW_MESSAGE' and seen_at is null and mail is null\
                """,
                workspace))
        .isZero();
    assertThat(Mails.ofEnvironment().to(email)).hasSizeGreaterThanOrEqualTo(2);
  }

  /** Sends each message until the answer has come, with one key, as the page does. */
  private Callable<Void> write(Browser expert, String id, String name) {
    return () -> {
      for (int number = 0; number < MESSAGES; number++) {
        var text = name + " viesti " + number;
        var key = UUID.randomUUID().toString();
        await().atMost(60, SECONDS).until(() -> post(expert, id, key, text) == 201);
        acknowledged.incrementAndGet();
      }
      return null;
    };
  }

  private static int post(Browser expert, String id, String key, String text) {
    try {
      return expert
          .call(
              "POST",
              "/api/v1/workspaces/" + id + "/messages",
              "{\"text\":\"" + text + "\"}",
              "Idempotency-Key",
              key)
          .statusCode();
    } catch (UncheckedIOException e) {
      return 0;
    }
  }

  private static List<String> texts(Browser customer, String id) {
    var page = read(customer.get("/api/v1/workspaces/" + id + "/messages?limit=100").body());
    return page.path("items").findValuesAsText("text");
  }

  /** A server process that dies takes all others with it; the database recovers from its log. */
  private static void killDatabaseServer() {
    var server =
        Database.value(
                Integer.class,
                "select pid from pg_stat_activity where usename = 'opastin_app' limit 1")
            .orElseThrow();
    ProcessHandle.of(server).orElseThrow().destroyForcibly();
  }

  /** The packaged API, which can die at once. */
  private static final class Api implements AutoCloseable {

    private final Map<String, String> variables;
    private LocalProcess process;

    Api(Map<String, String> environment) {
      variables = ApiEnvironment.only(environment);
      variables.put("OPASTIN_PORT", String.valueOf(environment.get("quarkus.http.test-port")));
      variables.put("OPASTIN_MANAGEMENT_PORT", Integer.toString(Ports.free()));
      variables.put("OPASTIN_OUTBOX_LEASE", "PT10S");
      process = LocalApi.start(variables, line -> {});
    }

    void killAndStartAgain() {
      process.handle().destroyForcibly();
      process.onExit().join();
      process = LocalApi.start(variables, line -> {});
    }

    @Override
    public void close() {
      process.close();
    }
  }

  private static JsonNode read(String body) {
    try {
      return JSON.readTree(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
