package fi.opastin.guidance.statistics;

import fi.opastin.platform.problem.InvalidValueException;
import java.util.Set;

/** What somebody answered to a question, as far as it can be counted: never text (G8). */
public sealed interface Answer {

  /** One of several answers. */
  record One(Code code) implements Answer {}

  /** Any of several answers. */
  record Several(Set<Code> codes) implements Answer {

    public Several {
      codes = Set.copyOf(codes);
    }
  }

  /** A point on the scale from 0 to 10. It is counted by its third only: 0–4, 5–7, 8–10. */
  record Scale(int value) implements Answer {

    static final Code LOW = new Code("low");
    static final Code MIDDLE = new Code("middle");
    static final Code HIGH = new Code("high");

    public Scale {
      if (value < 0 || value > 10) {
        throw new InvalidValueException("out-of-range");
      }
    }

    Code third() {
      return value <= 4 ? LOW : value <= 7 ? MIDDLE : HIGH;
    }
  }
}
