package fi.opastin.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BackoffTest {

  @Test
  @DisplayName("G20 waits longer after each failed attempt, then half an hour each time, for ever")
  void laterAndLater() {
    assertThat(Backoff.after(1)).isEqualTo(Duration.ofSeconds(10));
    assertThat(Backoff.after(2)).isEqualTo(Duration.ofSeconds(30));
    assertThat(Backoff.after(3)).isEqualTo(Duration.ofMinutes(2));
    assertThat(Backoff.after(4)).isEqualTo(Duration.ofMinutes(10));
    assertThat(Backoff.after(5)).isEqualTo(Duration.ofMinutes(30));
    assertThat(Backoff.after(Integer.MAX_VALUE)).isEqualTo(Duration.ofMinutes(30));
  }
}
