package fi.opastin.platform.web;

import fi.opastin.platform.problem.InvalidValueException;
import java.time.Instant;

/** An instant that a database and a person can understand. */
public final class Moment {

  private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("2100-01-01T00:00:00Z");

  private Moment() {}

  /**
   * @throws InvalidValueException invalid
   */
  public static Instant near(Instant instant) {
    if (instant.isBefore(FIRST) || instant.isAfter(LAST)) {
      throw new InvalidValueException("invalid");
    }
    return instant;
  }
}
