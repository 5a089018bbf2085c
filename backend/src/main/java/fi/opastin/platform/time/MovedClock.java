package fi.opastin.platform.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A clock that is ahead of another one by what a file says, as an ISO 8601 duration such as {@code
 * P95D}. The file is looked at once a second at most; without it, or while it says nothing that can
 * be read, the clock stays as far ahead as it was.
 */
final class MovedClock extends Clock {

  private static final long EVERY_MILLIS = 1_000;

  private record Reading(long atMillis, Duration ahead) {}

  private final Clock real;
  private final Path file;
  private volatile Reading reading = new Reading(Long.MIN_VALUE / 2, Duration.ZERO);

  MovedClock(Clock real, Path file) {
    this.real = real;
    this.file = file;
  }

  @Override
  public Instant instant() {
    var now = real.instant();
    var last = reading;
    if (now.toEpochMilli() - last.atMillis() >= EVERY_MILLIS) {
      last = new Reading(now.toEpochMilli(), ahead(last.ahead()));
      reading = last;
    }
    return now.plus(last.ahead());
  }

  private Duration ahead(Duration before) {
    try {
      return Files.exists(file) ? Duration.parse(Files.readString(file).strip()) : before;
    } catch (IOException | DateTimeException e) {
      return before;
    }
  }

  @Override
  public ZoneId getZone() {
    return real.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return new MovedClock(real.withZone(zone), file);
  }
}
