package fi.opastin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.opastin.local.ApiEnvironment;
import fi.opastin.local.LocalApi;
import fi.opastin.local.LocalProcess;
import fi.opastin.local.Ports;
import fi.opastin.local.Seed;
import fi.opastin.testing.Browser;
import fi.opastin.testing.EventClient;
import fi.opastin.testing.Mails;
import fi.opastin.testing.OpastinEnvironment;
import io.restassured.path.json.JsonPath;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Two packaged APIs on one database; their streams never look by themselves, only when told. */
class TwoReplicasIT {

  private static final Duration QUICKLY = Duration.ofSeconds(10);
  private static final String AINO = "010190-900P";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String email = UUID.randomUUID() + "@example.org";
  private final Browser founder = new Browser();
  private final Browser invited = new Browser();
  private final Browser customer = new Browser();

  @Test
  @DisplayName(
      "G20 G7 T21 what one replica does reaches the streams of the other: news, the bell, the end of access, of a session")
  void reachesTheOther() throws Exception {
    var environment = new OpastinEnvironment().start();
    environment.forEach(System::setProperty);
    var otherPort = Ports.free();
    var first =
        start(
            environment, Integer.parseInt(environment.getOrDefault("quarkus.http.test-port", "")));
    var second = start(environment, otherPort);
    try (var here = first.get();
        var there = second.get()) {
      var workspace = openWorkspace();
      var consent = letIn(workspace);
      try (var customerThere = EventClient.connect(otherPort, cookie(customer));
          var invitedThere = EventClient.connect(otherPort, cookie(invited))) {
        await().until(() -> bellsRing(customerThere) && bellsRing(invitedThere));
        post(workspace);
        await().atMost(QUICKLY).until(() -> present(customerThere, workspace).contains(true));
        await().atMost(QUICKLY).until(() -> present(invitedThere, workspace).contains(true));
        await().atMost(QUICKLY).until(() -> customerThere.bells().getLast() > 0);
        var seen = "{\"until\":\"" + Instant.now() + "\"}";
        succeeds(customer.call("POST", "/api/v1/notifications/seen", seen));
        await().atMost(QUICKLY).until(() -> customerThere.bells().getLast() == 0);

        change(consent, "withdrawal", "");
        await().atMost(QUICKLY).until(() -> present(invitedThere, workspace).contains(false));
        var told = present(invitedThere, workspace);
        var heard = present(customerThere, workspace).size();
        post(workspace);
        await().atMost(QUICKLY).until(() -> present(customerThere, workspace).size() > heard);
        assertThat(present(invitedThere, workspace)).isEqualTo(told);
        assertThat(told.getLast()).isFalse();

        succeeds(customer.call("DELETE", "/api/v1/session", ""));
        await().atMost(QUICKLY).until(customerThere::ended);
        assertThat(customerThere.events().getLast().name()).isEqualTo("session");
        assertThat(invitedThere.ended()).isFalse();
      }
      assertThat(List.of(here.isAlive(), there.isAlive())).containsOnly(true);
    }
  }

  private static CompletableFuture<LocalProcess> start(Map<String, String> environment, int port) {
    var variables = new HashMap<>(ApiEnvironment.only(environment));
    variables.put("OPASTIN_PORT", Integer.toString(port));
    variables.put("OPASTIN_MANAGEMENT_PORT", Integer.toString(Ports.free()));
    variables.put("OPASTIN_EVENTS_EVERY", "PT1H");
    return CompletableFuture.supplyAsync(() -> LocalApi.start(variables, line -> {}));
  }

  private String openWorkspace() {
    founder.logIn("organisation", "fi", "expert-elina");
    var opened =
        creates(
            founder,
            "/api/v1/workspaces",
            Map.of(
                "customerName",
                "Aino",
                "customerEmail",
                email,
                "customerLanguage",
                "fi",
                "personalIdentityCode",
                AINO));
    customer.call(
        "POST", "/api/v1/invitation-visits", "{\"token\":\"" + Mails.token(email) + "\"}");
    customer.logIn("suomifi", "fi", "p1");
    return opened;
  }

  /**
   * Lets a further expert in.
   *
   * @return address of the consent
   */
  private String letIn(String workspace) {
    invited.logIn("organisation", "fi", "expert-olga");
    var olga =
        Seed.read().staff().stream()
            .filter(member -> member.subject().equals("expert-olga"))
            .findFirst()
            .orElseThrow();
    var consents = "/api/v1/workspaces/" + workspace + "/consents";
    var consent =
        creates(
            founder, consents, Map.of("kind", "JOIN", "expertId", olga.id(), "reason", "Opinnot"));
    succeeds(
        invited.call(
            "PUT",
            "/api/v1/consent-invitations/" + consent + "/acceptance",
            "",
            "If-Match",
            "\"0\""));
    change(consents + "/" + consent, "acceptance", "{\"scope\":\"ALL\"}");
    return consents + "/" + consent;
  }

  /** What the customer does with a consent, as it stands now. */
  private void change(String consent, String what, String body) {
    var version = customer.get(consent).headers().firstValue("etag").orElseThrow();
    succeeds(customer.call("PUT", consent + "/" + what, body, "If-Match", version));
  }

  private void post(String workspace) {
    creates(
        founder, "/api/v1/workspaces/" + workspace + "/messages", Map.of("text", "Mitä kuuluu?"));
  }

  private static String creates(Browser browser, String path, Map<String, Object> body) {
    try {
      var answer =
          browser.call(
              "POST",
              path,
              JSON.writeValueAsString(body),
              "Idempotency-Key",
              UUID.randomUUID().toString());
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
      return JsonPath.from(answer.body()).getString("id");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void succeeds(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  private static String cookie(Browser browser) {
    return "__Host-session=" + browser.cookie("__Host-session").orElseThrow();
  }

  /** How the bell stands comes first of all: from then on the stream follows. */
  private static boolean bellsRing(EventClient client) {
    return !client.bells().isEmpty();
  }

  private static List<Boolean> present(EventClient client, String workspace) {
    return client.events().stream()
        .map(event -> JsonPath.from(event.data()))
        .filter(data -> workspace.equals(data.getString("workspaceId")))
        .map(data -> data.getBoolean("present"))
        .toList();
  }
}
