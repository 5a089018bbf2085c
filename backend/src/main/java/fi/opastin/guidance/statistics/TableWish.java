package fi.opastin.guidance.statistics;

import fi.opastin.platform.problem.InvalidValueException;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which tables somebody wants to see.
 *
 * @param from first month; null: from the beginning
 * @param to last month; null: to the latest
 * @param provider null: one's own organisation, or all for the service's administrator
 * @param language a language's code, {@code mixed}, or {@code all}
 * @param each what each row is of; null: one row for each month
 */
record TableWish(
    Subject subject,
    @Nullable YearMonth from,
    @Nullable YearMonth to,
    @Nullable UUID provider,
    String language,
    @Nullable Each each) {

  private static final Set<String> LANGUAGES = Set.of("all", "fi", "sv", "en", "mixed");

  /** By what the rows of a month are told apart. */
  enum Each {
    PROVIDER,
    LANGUAGE
  }

  static Each each(String text) {
    try {
      return Each.valueOf(text);
    } catch (IllegalArgumentException e) {
      throw new InvalidValueException("invalid");
    }
  }

  static String language(String text) {
    if (!LANGUAGES.contains(text)) {
      throw new InvalidValueException("invalid-language");
    }
    return text;
  }

  static YearMonth month(String text) {
    try {
      var month = YearMonth.parse(text);
      if (month.getYear() < 2000 || month.getYear() > 2999) {
        throw new InvalidValueException("out-of-range");
      }
      return month;
    } catch (DateTimeException e) {
      throw new InvalidValueException("invalid-month");
    }
  }

  static UUID provider(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw new InvalidValueException("invalid");
    }
  }
}
