package fi.opastin.platform.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Gives the clock that everything else is told the time by. */
class Clocks {

  private static final Logger LOG = Logger.getLogger(Clocks.class);

  /** Whole microseconds, as the database keeps them: what was written compares equal when read. */
  private static final Duration TICK = Duration.ofNanos(1_000);

  /**
   * @param file for demonstrations and tests: says how far ahead the clock is; never set in
   *     production
   */
  @Produces
  @Singleton
  Clock clock(@ConfigProperty(name = "opastin.clock.file") Optional<Path> file) {
    var real = Clock.system(Finland.ZONE);
    if (file.isEmpty()) {
      return Clock.tick(real, TICK);
    }
    LOG.warnf("The clock follows %s: this is not the real time", file.get());
    return Clock.tick(new MovedClock(real, file.get()), TICK);
  }
}
