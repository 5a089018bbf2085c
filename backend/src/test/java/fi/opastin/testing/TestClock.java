package fi.opastin.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The API's clock in tests: ticks from the real time on and can be moved. It is set right again
 * after each test.
 */
@Alternative
@Priority(1)
@Singleton
public class TestClock extends Clock {

  private static final ZoneId FINLAND = ZoneId.of("Europe/Helsinki");

  private volatile Duration ahead = Duration.ZERO;

  /** Moves it on; a negative duration moves it back. */
  public void move(Duration duration) {
    ahead = ahead.plus(duration);
  }

  /** Moves it to an instant, from where it ticks on. */
  public void moveTo(Instant instant) {
    ahead = Duration.between(Instant.now(), instant);
  }

  /** Whether it tells another time than the real one. */
  boolean moved() {
    return !ahead.isZero();
  }

  /** Back to the real time. */
  public void reset() {
    ahead = Duration.ZERO;
  }

  @Override
  public Instant instant() {
    return Instant.now().plus(ahead).truncatedTo(ChronoUnit.MICROS);
  }

  @Override
  public ZoneId getZone() {
    return FINLAND;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    var self = this;
    return new Clock() {
      @Override
      public Instant instant() {
        return self.instant();
      }

      @Override
      public ZoneId getZone() {
        return zone;
      }

      @Override
      public Clock withZone(ZoneId other) {
        return self.withZone(other);
      }
    };
  }
}
