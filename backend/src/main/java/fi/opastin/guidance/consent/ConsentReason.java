package fi.opastin.guidance.consent;

import fi.opastin.platform.problem.InvalidValueException;
import fi.opastin.platform.web.PlainText;

/** Why an expert is proposed, for the customer to read: 1–1,000 characters of plain text. */
record ConsentReason(String value) {

  static final int LIMIT = 1_000;

  /**
   * @throws InvalidValueException required, too-long, invalid-character
   */
  ConsentReason {
    value = PlainText.lines(value, LIMIT).strip();
    if (value.isEmpty()) {
      throw new InvalidValueException("required");
    }
  }

  /** Never the text. */
  @Override
  public String toString() {
    return "ConsentReason[…]";
  }
}
