package fi.opastin.guidance.message;

import fi.opastin.platform.problem.InvalidValueException;
import fi.opastin.platform.web.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What a message says: 1–10,000 characters (code points) of plain text, line breaks kept; nothing
 * only where files speak for themselves.
 */
record MessageText(String value) {

  static final int LIMIT = 10_000;

  private static final String NONE = "";

  /**
   * @throws InvalidValueException too-long, invalid-character
   */
  MessageText {
    value = PlainText.lines(value, LIMIT);
    value = value.isBlank() ? NONE : value;
  }

  /**
   * The text of a message without files.
   *
   * @throws InvalidValueException required, too-long, invalid-character
   */
  static MessageText alone(String raw) {
    var text = new MessageText(raw);
    if (text.value.isEmpty()) {
      throw new InvalidValueException("required");
    }
    return text;
  }

  /**
   * The text of a message with files, which may be missing.
   *
   * @throws InvalidValueException too-long, invalid-character
   */
  static MessageText withFiles(@Nullable String raw) {
    return new MessageText(raw == null ? NONE : raw);
  }

  /** Never the text. */
  @Override
  public String toString() {
    return "MessageText[…]";
  }
}
