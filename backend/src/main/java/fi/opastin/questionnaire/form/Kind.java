package fi.opastin.questionnaire.form;

import fi.opastin.platform.web.LocalizedText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an answer to a question is. */
public sealed interface Kind {

  /** Yes or no. */
  record YesNo() implements Kind {}

  /**
   * One or several of a few options.
   *
   * @param other whether something else can be written instead, or beside them if several can be
   *     chosen
   */
  record Choice(List<Option> options, boolean several, boolean other) implements Kind {

    public Choice {
      options = List.copyOf(options);
    }

    /** The option of this code. */
    public Optional<Option> option(String code) {
      return options.stream().filter(option -> option.code().equals(code)).findFirst();
    }

    /** Whether its answers count for a score. */
    boolean scored() {
      return options.stream().anyMatch(option -> option.weight() != null);
    }
  }

  /**
   * A number from 0 to 10.
   *
   * @param lowest what 0 means
   * @param highest what 10 means
   */
  record Scale(@Nullable LocalizedText lowest, @Nullable LocalizedText highest) implements Kind {

    public static final int LOWEST = 0;
    public static final int HIGHEST = 10;
  }

  /**
   * A number.
   *
   * @param decimals how many decimals it may have
   */
  record Number(@Nullable BigDecimal least, @Nullable BigDecimal greatest, int decimals)
      implements Kind {

    /** The most decimals that a form can ask for. */
    public static final int MOST_DECIMALS = 4;

    public Number {
      least = least == null ? null : Numbers.plain(least);
      greatest = greatest == null ? null : Numbers.plain(greatest);
    }
  }

  /** A day of the calendar. */
  record Day(@Nullable LocalDate first, @Nullable LocalDate last) implements Kind {}

  /** A text on one line; its length in code points. */
  record ShortText(int maxLength) implements Kind {

    public static final int LIMIT = 500;
    public static final int USUAL = 200;
  }

  /** A text of several lines; its length in code points. */
  record LongText(int maxLength) implements Kind {

    public static final int LIMIT = 10_000;
    public static final int USUAL = 4_000;
  }
}
