package fi.opastin.questionnaire.form;

import fi.opastin.platform.problem.InvalidValueException;
import java.math.BigDecimal;

/** Numbers in forms and answers: of a size that everybody can compute with, each in one form. */
final class Numbers {

  private static final int DIGITS = 9;
  private static final int DECIMALS = 6;

  private Numbers() {}

  /**
   * The number without needless zeros.
   *
   * @throws InvalidValueException out-of-range
   */
  static BigDecimal plain(BigDecimal number) {
    var stripped = number.stripTrailingZeros();
    if (stripped.scale() > DECIMALS || (long) stripped.precision() - stripped.scale() > DIGITS) {
      throw new InvalidValueException("out-of-range");
    }
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
