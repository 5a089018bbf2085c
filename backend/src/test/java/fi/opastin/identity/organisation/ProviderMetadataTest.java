package fi.opastin.identity.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import fi.opastin.identity.organisation.OrganisationLogin.Paths;
import fi.opastin.identity.organisation.OrganisationLogin.Terms;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProviderMetadataTest {

  private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");

  private record Answer(int status, String body) {}

  private volatile Answer answer = new Answer(404, "");
  private HttpServer server;
  private String issuer = "";

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          var given = answer;
          var body = given.body().getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("Location", issuer + "/elsewhere");
          exchange.sendResponseHeaders(given.status(), body.length);
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
  @DisplayName(
      "G4 an OpenID provider's metadata tell its addresses, for an hour, and longer if it fails")
  void discovered() throws IOException {
    var login = login(null);
    var clock = new HandClock();
    var metadata = metadata(clock);
    answer = new Answer(200, metadata(issuer, issuer + "/keys"));
    assertThat(metadata.of(login).keys()).isEqualTo(URI.create(issuer + "/keys"));
    assertThat(metadata.of(login).logout()).isNull();
    answer = new Answer(200, metadata(issuer, issuer + "/others"));
    assertThat(metadata.of(login).keys()).isEqualTo(URI.create(issuer + "/keys"));
    clock.move(Duration.ofMinutes(61));
    assertThat(metadata.of(login).keys()).isEqualTo(URI.create(issuer + "/others"));
    answer = new Answer(500, "");
    clock.move(Duration.ofMinutes(61));
    assertThat(metadata.of(login).keys()).isEqualTo(URI.create(issuer + "/others"));
    login.change(new Terms("another", null, true));
    assertThatThrownBy(() -> metadata.of(login)).isInstanceOf(IOException.class);
  }

  @Test
  @DisplayName(
      "security: metadata of another issuer, beside a redirect or with foreign addresses count for nothing")
  void refused() {
    for (var wrong :
        new Answer[] {
          new Answer(200, metadata("http://127.0.0.1:1", issuer + "/keys")),
          new Answer(200, metadata(issuer, "http://10.0.0.7/keys")),
          new Answer(200, metadata(issuer, "https://169.254.169.254/keys")),
          new Answer(200, metadata(issuer, "file:///etc/passwd")),
          new Answer(200, "[]"),
          new Answer(200, ""),
          new Answer(200, "x".repeat(300_000)),
          new Answer(302, metadata(issuer, issuer + "/keys"))
        }) {
      answer = wrong;
      assertThatThrownBy(() -> metadata(new HandClock()).of(login(null)))
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  @DisplayName("G4 an OpenID provider without metadata has its addresses below the issuer")
  void given() throws IOException {
    var endpoints = metadata(new HandClock()).of(login(new Paths("/a", "/t", "/k", "/l")));
    assertThat(endpoints.authorization()).isEqualTo(URI.create(issuer + "/a"));
    assertThat(endpoints.token()).isEqualTo(URI.create(issuer + "/t"));
    assertThat(endpoints.keys()).isEqualTo(URI.create(issuer + "/k"));
    assertThat(endpoints.logout()).isEqualTo(URI.create(issuer + "/l"));
  }

  private static ProviderMetadata metadata(Clock clock) {
    return new ProviderMetadata(
        new ProviderDiscovery(
            new ProviderAddresses(URI.create("http://localhost:8080")), new ProviderDocuments()),
        clock);
  }

  /** Moved by hand. */
  private static final class HandClock extends Clock {
    private Instant now = NOON;

    void move(Duration ahead) {
      now = now.plus(ahead);
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  private OrganisationLogin login(@Nullable Paths paths) {
    return OrganisationLogin.of(
        UUID.randomUUID(), UUID.randomUUID(), issuer, new Terms("opastin", paths, true));
  }

  private String metadata(String named, String keys) {
    return """
    {"issuer": "%s", "authorization_endpoint": "%s/auth", "token_endpoint": "%s/token", "jwks_uri": "%s"}\
    """
        .formatted(named, issuer, issuer, keys);
  }
}
