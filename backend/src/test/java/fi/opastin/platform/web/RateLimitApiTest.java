package fi.opastin.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.opastin.testing.Fixtures;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.RawHttp;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class RateLimitApiTest {

  private static final String FLOODER = "127.2.0.1";

  @Test
  @DisplayName("security: whoever floods what is open to all is told when to come again")
  void publicPosts() {
    var answers =
        IntStream.range(0, 90).mapToObj(i -> post(FLOODER, "")).filter(this::isLimited).toList();
    assertThat(answers).isNotEmpty();
    assertThat(answers.getFirst().header("content-type")).isEqualTo("application/problem+json");
    assertThat(answers.getFirst().body()).contains("urn:opastin:problem:too-many-requests");
    assertThat(Integer.parseInt(answers.getFirst().header("retry-after"))).isBetween(1, 61);
  }

  @Test
  @DisplayName("security: others are not kept waiting by a flood, nor is who pretends to be others")
  void forgedAddress() {
    IntStream.range(0, 90).forEach(i -> post("127.2.0.2", ""));
    assertThat(isLimited(post("127.2.0.2", "X-Forwarded-For: 127.2.0.3\r\n"))).isTrue();
    assertThat(isLimited(post("127.2.0.2", "Forwarded: for=127.2.0.3\r\n"))).isTrue();
    assertThat(isLimited(post("127.2.0.3", ""))).isFalse();
  }

  @Test
  @DisplayName("security: logins are limited by address as well")
  void logins() {
    assertThat(IntStream.range(0, 180).mapToObj(i -> get("127.2.0.4", "/auth/organisation/start")))
        .anyMatch(this::isLimited);
    assertThat(get("127.2.0.5", "/auth/organisation/start").status()).isEqualTo(302);
  }

  @Test
  @DisplayName("security: a page's requests are far from the limit")
  void pages() {
    var cookie = "Cookie: " + Fixtures.elina().cookie() + "\r\n";
    assertThat(
            IntStream.range(0, 200)
                .mapToObj(i -> request("127.2.0.6", "GET", "/api/v1/session", cookie)))
        .noneMatch(this::isLimited);
  }

  private boolean isLimited(RawHttp.Answer answer) {
    return answer.status() == 429;
  }

  private static RawHttp.Answer post(String from, String headers) {
    return request(from, "POST", "/api/v1/nothing", headers);
  }

  private static RawHttp.Answer get(String from, String path) {
    return request(from, "GET", path, "");
  }

  private static RawHttp.Answer request(String from, String method, String path, String headers) {
    return RawHttp.send(
        from,
        "%s %s HTTP/1.1\r\nHost: x\r\n%sContent-Length: 0\r\nConnection: close\r\n\r\n"
            .formatted(method, path, headers)
            .getBytes(StandardCharsets.ISO_8859_1));
  }
}
