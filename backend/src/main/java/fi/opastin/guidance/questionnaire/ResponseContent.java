package fi.opastin.guidance.questionnaire;

import fi.opastin.platform.problem.InvalidValueException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which questionnaire is answered: it says something about the person.
 *
 * @param questionnaireId the version
 * @param dueOn last day in Finland on which the answers are in time
 */
record ResponseContent(UUID questionnaireId, @Nullable LocalDate dueOn) {

  private static final int LAST_YEAR = 2100;

  /**
   * @throws InvalidValueException invalid-date, out-of-range
   */
  static LocalDate dueOn(String raw) {
    try {
      var day = LocalDate.parse(raw);
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
    return "ResponseContent[…]";
  }
}
