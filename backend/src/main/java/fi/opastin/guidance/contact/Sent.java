package fi.opastin.guidance.contact;

import fi.opastin.platform.problem.InvalidValueException;
import fi.opastin.platform.web.EmailAddress;
import fi.opastin.platform.web.Language;
import fi.opastin.platform.web.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sends with a form.
 *
 * @param name what the sender wants to be called; may be missing
 * @param email where an answer can be sent; may be missing
 */
record Sent(
    ContactKind kind,
    Language language,
    String text,
    @Nullable String name,
    @Nullable EmailAddress email) {

  static final int TEXT_LIMIT = 5_000;
  static final int NAME_LIMIT = 120;

  /**
   * @throws InvalidValueException too-long, invalid-character
   */
  static String text(String raw) {
    return PlainText.lines(raw, TEXT_LIMIT);
  }

  /**
   * @throws InvalidValueException too-long, invalid-character
   */
  static String name(String raw) {
    return PlainText.line(raw, NAME_LIMIT);
  }

  /** Never the content. */
  @Override
  public String toString() {
    return "Sent[…]";
  }
}
