package fi.opastin.guidance.guidanceplan;

import fi.opastin.platform.problem.InvalidValueException;
import fi.opastin.platform.web.PlainText;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import org.jspecify.annotations.Nullable;

/**
 * What a task says.
 *
 * @param title what to do, on one line
 * @param description more about it; may have lines
 * @param dueOn last day in Finland on which it is in time
 */
record TaskContent(String title, @Nullable String description, @Nullable LocalDate dueOn) {

  static final int TITLE_LIMIT = 200;
  static final int DESCRIPTION_LIMIT = 4_000;

  private static final int LAST_YEAR = 2100;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

  /**
   * @throws InvalidValueException too-long, invalid-character
   */
  static String title(String raw) {
    return PlainText.line(raw, TITLE_LIMIT);
  }

  /**
   * @throws InvalidValueException too-long, invalid-character
   */
  static String description(String raw) {
    return PlainText.lines(raw, DESCRIPTION_LIMIT).strip();
  }

  /**
   * @throws InvalidValueException invalid-date, out-of-range
   */
  static LocalDate dueOn(String raw) {
    try {
      var day = LocalDate.parse(raw, DAY);
      if (day.getYear() > LAST_YEAR) {
        throw new InvalidValueException("out-of-range");
      }
      return day;
    } catch (DateTimeParseException e) {
      throw new InvalidValueException("invalid-date");
    }
  }

  /** Never what it says. */
  @Override
  public String toString() {
    return "TaskContent[…]";
  }
}
