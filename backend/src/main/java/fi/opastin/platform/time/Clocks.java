package fi.opastin.platform.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;

/** Gives the clock that everything else is told the time by. */
class Clocks {

  /** Day rules are reckoned in Finland's time zone; instants are kept in UTC. */
  private static final ZoneId FINLAND = ZoneId.of("Europe/Helsinki");

  /** Whole microseconds, as the database keeps them: what was written compares equal when read. */
  @Produces
  @Singleton
  Clock clock() {
    return Clock.tick(Clock.system(FINLAND), Duration.ofNanos(1_000));
  }
}
