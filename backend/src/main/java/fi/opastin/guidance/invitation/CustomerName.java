package fi.opastin.guidance.invitation;

import fi.opastin.platform.problem.InvalidValueException;
import fi.opastin.platform.web.PlainText;

/** What an expert calls a customer in an invitation: 1–200 characters on one line. */
record CustomerName(String value) {

  static final int LIMIT = 200;

  /**
   * @throws InvalidValueException required, too-long, invalid-character
   */
  CustomerName {
    value = PlainText.line(value, LIMIT);
    if (value.isEmpty()) {
      throw new InvalidValueException("required");
    }
  }

  /** Says nothing of whose it is. */
  @Override
  public String toString() {
    return "CustomerName[…]";
  }
}
