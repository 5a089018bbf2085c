package fi.opastin.guidance.workspace;

import fi.opastin.platform.time.Finland;
import fi.opastin.testing.TestClock;
import java.time.LocalDate;

/** Moves the clock of the tests from day to day. */
public final class Days {

  private final TestClock clock;

  public Days(TestClock clock) {
    this.clock = clock;
  }

  public LocalDate today() {
    return Finland.dayOf(clock.instant());
  }

  /** Noon of a day in Finland. */
  public void moveTo(LocalDate day) {
    clock.moveTo(day.atTime(12, 0).atZone(Finland.ZONE).toInstant());
  }
}
