package fi.opastin.guidance.guidanceplan;

import fi.opastin.platform.problem.InvalidValueException;
import fi.opastin.platform.web.PlainText;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * When, how and about what two sides meet.
 *
 * @param start when it begins
 * @param minutes how long it lasts
 * @param way how they meet
 * @param place address, room, number or link, as the way needs
 * @param topic what it is about
 */
record Meeting(Instant start, int minutes, Way way, @Nullable String place, String topic) {

  static final int PLACE_LIMIT = 300;
  static final int TOPIC_LIMIT = 200;
  static final int SHORTEST = 5;
  static final int LONGEST = 480;

  /** Nobody agrees further ahead; a slip in the year is more likely. */
  private static final Duration FURTHEST = Duration.ofDays(2 * 365);

  /**
   * @throws InvalidValueException invalid-time
   */
  static Instant start(String raw) {
    try {
      return OffsetDateTime.parse(raw).toInstant().truncatedTo(ChronoUnit.MINUTES);
    } catch (DateTimeParseException e) {
      throw new InvalidValueException("invalid-time");
    }
  }

  /**
   * @throws InvalidValueException out-of-range
   */
  static int minutes(int raw) {
    if (raw < SHORTEST || raw > LONGEST) {
      throw new InvalidValueException("out-of-range");
    }
    return raw;
  }

  /**
   * @throws InvalidValueException too-long, invalid-character
   */
  static String place(String raw) {
    return PlainText.line(raw, PLACE_LIMIT);
  }

  /**
   * @throws InvalidValueException too-long, invalid-character
   */
  static String topic(String raw) {
    return PlainText.line(raw, TOPIC_LIMIT);
  }

  Instant end() {
    return start.plus(Duration.ofMinutes(minutes));
  }

  /** Whether it begins after now, but not in some far year. */
  boolean canBeProposed(Instant now) {
    return start.isAfter(now) && start.isBefore(now.plus(FURTHEST));
  }

  /** Never what it says. */
  @Override
  public String toString() {
    return "Meeting[…]";
  }
}
