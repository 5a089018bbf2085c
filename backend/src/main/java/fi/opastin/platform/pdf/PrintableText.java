package fi.opastin.platform.pdf;

import java.text.Normalizer;
import java.util.function.IntPredicate;

/**
 * Text as the fonts can show it. A glyph that is missing would make the document inaccessible
 * (PDF/UA-1, 7.21.8), so what cannot be shown is replaced by a visible sign, and counted.
 */
final class PrintableText {

  /** An empty box. */
  static final int REPLACEMENT = 0x25A1;

  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;

  private final IntPredicate canShow;
  private int replaced;

  PrintableText(IntPredicate canShow) {
    this.canShow = canShow;
  }

  /** How many characters have been replaced so far. */
  int replaced() {
    return replaced;
  }

  String of(String text) {
    var result = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .forEach(character -> {
          if (character == '\n' || character == '\t' || canShow.test(character)) {
            if (!isInvisible(character)) {
              result.appendCodePoint(character);
            }
          } else if (!isInvisible(character)) {
            result.appendCodePoint(REPLACEMENT);
            replaced++;
          }
        });
    return result.toString();
  }

  /** What XML cannot carry, replaced: it would not even be parsed. */
  static String parseable(String html) {
    return html.codePoints()
        .map(character -> isXml(character) ? character : REPLACEMENT)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Controls of joining, direction and variants; one of them shapes Persian words. */
  private static boolean isInvisible(int character) {
    var type = Character.getType(character);
    return character != ZERO_WIDTH_NON_JOINER
        && (type == Character.FORMAT
            || type == Character.CONTROL && character != '\n' && character != '\t'
            || character >= 0xFE00 && character <= 0xFE0F
            || character >= 0xE0100 && character <= 0xE01EF);
  }

  private static boolean isXml(int character) {
    return character == '\t'
        || character == '\n'
        || character == '\r'
        || character >= ' ' && character <= 0xD7FF
        || character >= 0xE000 && character <= 0xFFFD
        || character >= 0x10000;
  }
}
