package fi.opastin.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MovedClockTest {

  /** Stands still until it is told to go on. */
  private static final class Standing extends Clock {

    private Instant now = Instant.parse("2026-11-25T10:00:00Z");

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return Finland.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  @Test
  @DisplayName(
      "demonstration: the clock is ahead by what its file says, read once a second at most")
  void ahead(@TempDir Path folder) throws IOException {
    var real = new Standing();
    var file = folder.resolve("clock");
    var clock = new MovedClock(real, file);
    assertThat(clock.instant()).isEqualTo(real.now);
    Files.writeString(file, "P95D\n");
    assertThat(clock.instant()).as("not looked at yet").isEqualTo(real.now);
    real.now = real.now.plusSeconds(1);
    assertThat(clock.instant()).isEqualTo(real.now.plus(Duration.ofDays(95)));
    Files.writeString(file, "half written");
    real.now = real.now.plusSeconds(1);
    assertThat(clock.instant()).isEqualTo(real.now.plus(Duration.ofDays(95)));
  }
}
