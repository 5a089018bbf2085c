package fi.opastin.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RateLimitsTest {

  @Test
  @DisplayName("security: a client gets its number of requests, then is told how long to wait")
  void limit() {
    var limits = new RateLimits(6);
    IntStream.range(0, 6).forEach(i -> assertThat(limits.excess("a")).isEmpty());
    assertThat(limits.excess("a").orElseThrow()).isBetween(1L, 11L);
  }

  @Test
  @DisplayName("security: one client's requests do not count for another")
  void clientsApart() {
    var limits = new RateLimits(1);
    assertThat(limits.excess("a")).isEmpty();
    assertThat(limits.excess("b")).isEmpty();
    assertThat(limits.excess("a")).isPresent();
  }
}
