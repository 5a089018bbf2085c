package fi.opastin.platform.web;

import fi.opastin.platform.problem.InvalidValueException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

/** Instants and days that a database and a person can understand. */
public final class Moment {

  private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("2100-01-01T00:00:00Z");

  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2099;

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

  /**
   * A day, such as 2026-12-31.
   *
   * @throws InvalidValueException invalid-date
   */
  public static LocalDate day(String text) {
    try {
      var day = LocalDate.parse(text);
      if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
        return day;
      }
    } catch (DateTimeException e) {
      // told like a day that is too far away
    }
    throw new InvalidValueException("invalid-date");
  }
}
