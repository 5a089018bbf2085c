package fi.opastin.guidance.message;

import fi.opastin.platform.problem.InvalidValueException;
import fi.opastin.platform.web.PlainText;

/** What a message says: 1–10,000 characters (code points) of plain text, line breaks kept. */
record MessageText(String value) {

  static final int LIMIT = 10_000;

  /**
   * @throws InvalidValueException required, too-long, invalid-character
   */
  MessageText {
    value = PlainText.lines(value, LIMIT);
    if (value.isBlank()) {
      throw new InvalidValueException("required");
    }
  }

  /** Never the text. */
  @Override
  public String toString() {
    return "MessageText[…]";
  }
}
