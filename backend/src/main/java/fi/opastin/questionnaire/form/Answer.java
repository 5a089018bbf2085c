package fi.opastin.questionnaire.form;

import fi.opastin.platform.problem.InvalidValueException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.OptionalInt;

/** One answer to a question. What it says is confidential and in no {@code toString}. */
public sealed interface Answer {

  /** Yes or no. */
  record Truth(boolean value) implements Answer {
    @Override
    public String toString() {
      return "Truth[…]";
    }
  }

  /** An option, by its code. */
  record Choice(String code) implements Answer {
    @Override
    public String toString() {
      return "Choice[…]";
    }
  }

  /** A number. */
  record Number(BigDecimal value) implements Answer {

    public Number {
      value = Numbers.plain(value);
    }

    public static Number of(long value) {
      return new Number(BigDecimal.valueOf(value));
    }

    @Override
    public String toString() {
      return "Number[…]";
    }
  }

  /** A day. */
  record Day(LocalDate value) implements Answer {

    private static final int LAST_YEAR = 9999;

    public Day {
      if (value.getYear() < 1 || value.getYear() > LAST_YEAR) {
        throw new InvalidValueException("out-of-range");
      }
    }

    @Override
    public String toString() {
      return "Day[…]";
    }
  }

  /** A text; as an answer to a choice: something else than the options. */
  record Text(String value) implements Answer {
    @Override
    public String toString() {
      return "Text[…]";
    }
  }

  /** Whether it says anything: an empty text is no answer. */
  default boolean saysSomething() {
    return !(this instanceof Text(var text)) || !text.isBlank();
  }

  /** As {@link Comparable#compareTo}; empty if these cannot be compared. */
  default OptionalInt compare(Answer other) {
    return switch (this) {
      case Number(var value) when other instanceof Number(var to) ->
          OptionalInt.of(value.compareTo(to));
      case Day(var value) when other instanceof Day(var to) -> OptionalInt.of(value.compareTo(to));
      default -> equals(other) ? OptionalInt.of(0) : OptionalInt.empty();
    };
  }
}
