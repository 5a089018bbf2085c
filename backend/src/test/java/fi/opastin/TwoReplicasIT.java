package fi.opastin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.opastin.local.ApiEnvironment;
import fi.opastin.local.LocalApi;
import fi.opastin.local.LocalNginx;
import fi.opastin.local.LocalProcess;
import fi.opastin.local.Ports;
import fi.opastin.local.Seed;
import fi.opastin.testing.Browser;
import fi.opastin.testing.Database;
import fi.opastin.testing.EventClient;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.Mails;
import fi.opastin.testing.OpastinEnvironment;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * As docker-compose.yml puts it together: nginx before two packaged APIs on one database. Their
 * streams never look by themselves, only when told.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoReplicasIT {

  private static final Duration QUICKLY = Duration.ofSeconds(10);
  private static final String AINO = "010190-900P";
  private static final String EMBEDDED = "/sv/contact/embed/" + Fixtures.provider("employment");
  private static final String INTERRUPTIONS = "/api/v1/administration/interruptions";
  private static final String WEB = "src/test/resources/web";

  /** Those that are up to us; the others are of the transport. */
  private static final List<String> HEADERS =
      List.of(
          "Cache-Control",
          "Content-Security-Policy",
          "Cross-Origin-Opener-Policy",
          "Cross-Origin-Resource-Policy",
          "Permissions-Policy",
          "Referrer-Policy",
          "Strict-Transport-Security",
          "X-Content-Type-Options",
          "X-Frame-Options",
          "Set-Cookie");

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final int PORT = Ports.free();
  private static final int OTHER_PORT = Ports.free();
  private static final Deque<AutoCloseable> RUNNING = new ArrayDeque<>();

  private final String email = UUID.randomUUID() + "@example.org";
  private final Browser founder = new Browser();
  private final Browser invited = new Browser();
  private final Browser customer = new Browser();

  @BeforeAll
  static void start() {
    var environment = new OpastinEnvironment().start();
    environment.forEach(System::setProperty);
    var first = replica(environment, PORT);
    var second = replica(environment, OTHER_PORT);
    RUNNING.push(first.join());
    RUNNING.push(second.join());
    RUNNING.push(
        LocalNginx.start(
            Map.of(
                "LISTEN",
                "127.0.0.1:" + environment.get("quarkus.http.test-port"),
                "WEB",
                Path.of(WEB).toAbsolutePath().toString(),
                "API_1",
                "127.0.0.1:" + PORT,
                "API_2",
                "127.0.0.1:" + OTHER_PORT,
                "LOGIN_PROVIDERS",
                environment.get("OPASTIN_STRONG_ISSUER")
                    + " "
                    + environment.get("OPASTIN_ORGANISATION_ISSUER"),
                "HSTS",
                ""),
            line -> {}));
  }

  @AfterAll
  static void end() throws Exception {
    for (var part : RUNNING) {
      part.close();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/index.html",
        "/fi",
        "/sv/workspaces/42",
        "/favicon.svg",
        "/assets/app-1a2b3c.js",
        "/assets/app-1a2b3c.js.map",
        "/assets/none.js",
        "/none.png",
        "/api",
        "/api/v1/nothing",
        "/api/v1/session",
        "/auth/nothing"
      })
  @Order(1)
  @DisplayName("security: the web server answers as the API does, with the same headers")
  void sameHeaders(String path) {
    for (var accept : List.of("text/html", "*/*")) {
      var there = get(Browser.url(path), accept);
      var here = get(URI.create("http://127.0.0.1:" + PORT + path), accept);
      assertThat(there.statusCode()).as(accept).isEqualTo(here.statusCode());
      for (var name : HEADERS) {
        assertThat(there.headers().allValues(name))
            .as(name + " for " + accept)
            .isEqualTo(here.headers().allValues(name));
      }
    }
  }

  @Test
  @Order(1)
  @DisplayName("G5 only a provider's own sites may show its form in a frame, and no other page")
  void embedding() {
    var sites =
        IntStream.range(0, 20)
            .mapToObj(i -> "https://" + "a-long-name.".repeat(19) + "s" + i + ".example:8443")
            .toList();
    allow(sites);
    for (var path : List.of(EMBEDDED, EMBEDDED + "?from=1")) {
      assertThat(policy(path)).endsWith("; frame-ancestors " + String.join(" ", sites));
      sameHeaders(path);
    }
    for (var path :
        List.of(
            EMBEDDED + "/",
            EMBEDDED.replace("/embed", ""),
            "/de" + EMBEDDED.substring(3),
            EMBEDDED.replace("-0000-", "-0001-"))) {
      assertThat(policy(path)).endsWith("; frame-ancestors 'none'");
      sameHeaders(path);
    }
    allow(List.of());
    assertThat(policy(EMBEDDED)).endsWith("; frame-ancestors 'none'");
    sameHeaders(EMBEDDED);
    // what the API does not vouch for
    allow(List.of("https://a.example; script-src *"));
    assertThat(policy(EMBEDDED)).isEqualTo("default-src 'none'; frame-ancestors 'none'");
    assertThat(get(Browser.url("/api/frame-ancestors"), "*/*").statusCode()).isEqualTo(404);
  }

  @Test
  @Order(1)
  @DisplayName("security: health and metrics cannot be reached through the web server")
  void internal() {
    assertThat(get(Browser.url("/q/health/ready"), "*/*").statusCode()).isEqualTo(404);
  }

  @Test
  @Order(1)
  @DisplayName("security: what is too large is refused by the web server as by the API")
  void tooLarge() {
    customer.logIn("organisation", "fi", "expert-elina");
    var answer = customer.call("PUT", "/api/v1/me", "\"" + "x".repeat(300_000) + "\"");
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(JsonPath.from(answer.body()).getString("type"))
        .isEqualTo("urn:opastin:problem:too-large");
  }

  @Test
  @Order(2)
  @DisplayName(
      "G20 G7 T21 what one replica does reaches the streams of the other: news, the bell, the end of access, of a session")
  void reachesTheOther() {
    var workspace = openWorkspace();
    var consent = letIn(workspace);
    try (var customerThere = EventClient.connect(OTHER_PORT, cookie(customer));
        var invitedThere = EventClient.connect(OTHER_PORT, cookie(invited))) {
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
  }

  @Test
  @Order(2)
  @DisplayName("T19 what one replica switches off is refused by both, until it is over")
  void switchedOff() {
    var administrator = new Browser();
    administrator.logIn("organisation", "fi", "service-sami");
    var reason = Map.of("fi", "Huolto", "sv", "Underhåll", "en", "Maintenance");
    var end = Instant.now().plusSeconds(600).toString();
    var interruption =
        creates(administrator, INTERRUPTIONS, Map.of("reason", reason, "expectedEnd", end));
    await().atMost(QUICKLY).untilAsserted(() -> bothAnswer(503));
    succeeds(
        administrator.call(
            "POST", INTERRUPTIONS + "/" + interruption + "/ending", "", "If-Match", "\"0\""));
    await().atMost(QUICKLY).untilAsserted(() -> bothAnswer(200));
  }

  private static void bothAnswer(int status) {
    assertThat(List.of(PORT, OTHER_PORT))
        .map(port -> get(URI.create("http://127.0.0.1:" + port + "/api/v1/providers"), "*/*"))
        .extracting(HttpResponse::statusCode)
        .containsOnly(status);
  }

  @Test
  @Order(3)
  @DisplayName("T19 one replica is enough; when there is none, the answer says so and when to try")
  void replicasEnd() throws Exception {
    founder.logIn("organisation", "fi", "expert-elina");
    RUNNING.removeLast().close();
    for (int i = 0; i < 6; i++) {
      assertThat(founder.get("/api/v1/session").statusCode()).isEqualTo(200);
    }
    RUNNING.removeLast().close();
    var answer = founder.get("/api/v1/session");
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("retry-after")).contains("10");
    assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
    assertThat(JsonPath.from(answer.body()).getString("type"))
        .isEqualTo("urn:opastin:problem:unavailable");
    assertThat(get(Browser.url("/fi"), "text/html").statusCode()).isEqualTo(200);
    assertThat(get(Browser.url(EMBEDDED), "text/html").statusCode()).isEqualTo(503);
    assertThat(policy(EMBEDDED)).endsWith("; frame-ancestors 'none'");
  }

  private static void allow(List<String> sites) {
    Database.execute(
        "update service_provider set contact_frames = string_to_array(?, ',') where id = ?",
        String.join(",", sites),
        Fixtures.provider("employment"));
  }

  private static String policy(String path) {
    return get(Browser.url(path), "text/html")
        .headers()
        .firstValue("Content-Security-Policy")
        .orElseThrow();
  }

  private static HttpResponse<String> get(URI address, String accept) {
    return new Browser().send(HttpRequest.newBuilder(address).header("Accept", accept));
  }

  private static CompletableFuture<LocalProcess> replica(
      Map<String, String> environment, int port) {
    var variables = new HashMap<>(ApiEnvironment.only(environment));
    variables.put("OPASTIN_PORT", Integer.toString(port));
    variables.put("OPASTIN_MANAGEMENT_PORT", Integer.toString(Ports.free()));
    variables.put("OPASTIN_EVENTS_EVERY", "PT1H");
    variables.put("OPASTIN_PROXY_FORWARDING", "true");
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
    customer.comeIn("p1");
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
