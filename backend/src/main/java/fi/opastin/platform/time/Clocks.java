package fi.opastin.platform.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** Gives the clock that everything else is told the time by. */
class Clocks {

  /** Whole microseconds, as the database keeps them: what was written compares equal when read. */
  @Produces
  @Singleton
  Clock clock() {
    return Clock.tick(Clock.system(Finland.ZONE), Duration.ofNanos(1_000));
  }
}
