package fi.opastin.identity.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import fi.opastin.identity.organisation.OrganisationLogin.Paths;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProviderTrialTest {

  private static final String METADATA = "/.well-known/openid-configuration";
  private static final String SOUND =
      """
      {"issuer": "ISSUER", "authorization_endpoint": "ISSUER/a", "token_endpoint": "ISSUER/t",
       "jwks_uri": "ISSUER/k", "response_types_supported": ["code id_token", "code"],
       "token_endpoint_auth_methods_supported": ["client_secret_basic", "private_key_jwt"],
       "code_challenge_methods_supported": ["S256"]}\
      """;
  private static final String KEYS =
      "{\"keys\": [{\"kty\": \"RSA\", \"use\": \"enc\"}, {\"kty\": \"RSA\", \"use\": \"sig\"}]}";

  private record Answer(int status, String body) {}

  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final Map<String, Integer> asked = new ConcurrentHashMap<>();
  private final ProviderTrial trial =
      new ProviderTrial(
          new ProviderDiscovery(
              new ProviderAddresses(URI.create("http://localhost:8080")), new ProviderDocuments()));
  private HttpServer server;
  private String issuer = "";

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          var path = exchange.getRequestURI().getPath();
          asked.merge(path, 1, Integer::sum);
          var answer = answers.getOrDefault(path, new Answer(404, "x"));
          var body = answer.body().replace("ISSUER", issuer).getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("Location", issuer + "/elsewhere");
          exchange.sendResponseHeaders(answer.status(), body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    issuer = "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @AfterEach
  void end() {
    server.stop(0);
  }

  @Test
  @DisplayName("G4 trying an OpenID provider tells in one word each what is not right")
  void flaws() {
    answers.put("/k", new Answer(200, KEYS));
    assertThat(metadata(200, SOUND)).isEmpty();
    assertThat(metadata(200, SOUND.replace(", \"code\"]", "]")))
        .containsExactly(ProviderFlaw.NO_CODE_FLOW);
    assertThat(metadata(200, SOUND.replace("S256", "plain"))).containsExactly(ProviderFlaw.NO_PKCE);
    assertThat(metadata(200, SOUND.replace("code_challenge", "x"))).isEmpty();
    assertThat(metadata(200, SOUND.replace("private_key", "x").replace("\"code\"", "\"token\"")))
        .containsExactly(ProviderFlaw.NO_CODE_FLOW, ProviderFlaw.NO_KEY_PROOF);
    assertThat(metadata(200, SOUND.replace("\"ISSUER\"", "\"ISSUER/\"")))
        .containsExactly(ProviderFlaw.OTHER_ISSUER);
    assertThat(metadata(200, SOUND.replace("token_endpoint\"", "x\"")))
        .containsExactly(ProviderFlaw.UNUSABLE_ADDRESS);
    assertThat(metadata(200, "{\"login\": true}")).containsExactly(ProviderFlaw.NOT_OPENID);
    assertThat(metadata(200, "<html>")).containsExactly(ProviderFlaw.NOT_OPENID);
    assertThat(metadata(503, SOUND)).containsExactly(ProviderFlaw.NO_DOCUMENT);
    answers.put("/k", new Answer(200, KEYS.replace("sig", "enc")));
    assertThat(metadata(200, SOUND)).containsExactly(ProviderFlaw.NO_KEYS);
    answers.remove("/k");
    assertThat(metadata(200, SOUND)).containsExactly(ProviderFlaw.NO_KEYS);
    server.stop(0);
    assertThat(trial.all(issuer, null)).containsExactly(ProviderFlaw.UNREACHABLE);
    assertThat(trial.outage(issuer, null)).contains(ProviderFlaw.UNREACHABLE);
  }

  @Test
  @DisplayName(
      "security: a trial follows no redirect, reads no more than it must, and asks no neighbour")
  void nowhereElse() {
    answers.put("/elsewhere", new Answer(200, SOUND));
    assertThat(metadata(302, SOUND)).containsExactly(ProviderFlaw.NO_DOCUMENT);
    assertThat(metadata(200, "x".repeat(300_000))).containsExactly(ProviderFlaw.NO_DOCUMENT);
    assertThat(metadata(200, SOUND.replace("ISSUER/k", "http://10.0.0.7/k")))
        .containsExactly(ProviderFlaw.UNUSABLE_ADDRESS);
    assertThat(metadata(200, SOUND.replace("ISSUER/k", "https://169.254.169.254/k")))
        .containsExactly(ProviderFlaw.UNUSABLE_ADDRESS);
    assertThat(asked).containsOnlyKeys(METADATA);
  }

  @Test
  @DisplayName(
      "T19 an OpenID provider in use is asked once, for its metadata, or its keys if the paths are given")
  void outage() {
    answers.put(METADATA, new Answer(200, SOUND.replace("private_key", "x")));
    assertThat(trial.outage(issuer, null)).isEmpty();
    answers.put(METADATA, new Answer(500, ""));
    assertThat(trial.outage(issuer, null)).contains(ProviderFlaw.NO_DOCUMENT);
    var paths = new Paths("/a", "/t", "/k", null);
    assertThat(trial.outage(issuer, paths)).contains(ProviderFlaw.NO_KEYS);
    answers.put("/k", new Answer(200, KEYS));
    assertThat(trial.outage(issuer, paths)).isEmpty();
    assertThat(trial.all(issuer, paths)).isEmpty();
    assertThat(asked).isEqualTo(Map.of(METADATA, 2, "/k", 3));
  }

  private List<ProviderFlaw> metadata(int status, String body) {
    answers.put(METADATA, new Answer(status, body));
    return trial.all(issuer, null);
  }
}
