package fi.opastin.platform.web;

import fi.opastin.platform.problem.InvalidValueException;

/** What a text that a person writes may be made of. */
public final class PlainText {

  private PlainText() {}

  /**
   * A text of at most {@code limit} code points without control characters other than line break
   * and tab; CR LF becomes LF.
   *
   * @throws InvalidValueException too-long, invalid-character
   */
  public static String lines(String raw, int limit) {
    return checked(raw.replace("\r\n", "\n").replace('\r', '\n'), limit, true);
  }

  /**
   * A text on one line, trimmed.
   *
   * @throws InvalidValueException too-long, invalid-character
   */
  public static String line(String raw, int limit) {
    return checked(raw.strip(), limit, false);
  }

  private static String checked(String text, int limit, boolean lineBreaks) {
    if (text.codePointCount(0, text.length()) > limit) {
      throw new InvalidValueException("too-long");
    }
    var faulty =
        text.codePoints()
            .anyMatch(c ->
                (Character.isISOControl(c) && !(lineBreaks && (c == '\n' || c == '\t')))
                    || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    if (faulty) {
      throw new InvalidValueException("invalid-character");
    }
    return text;
  }
}
