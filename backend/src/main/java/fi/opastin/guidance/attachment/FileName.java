package fi.opastin.guidance.attachment;

import fi.opastin.platform.problem.InvalidValueException;
import fi.opastin.platform.web.PlainText;
import java.text.Normalizer;

/**
 * A file's name without any folder, as people see it: at most 150 characters (code points), no
 * control characters, nothing that turns the direction of writing, an ending of an allowed kind.
 */
record FileName(String value) {

  static final int LIMIT = 150;

  /**
   * @throws InvalidValueException required, too-long, invalid-character, kind-not-allowed
   */
  FileName {
    value =
        withoutFolder(
            Normalizer.normalize(PlainText.line(value, Integer.MAX_VALUE), Normalizer.Form.NFC));
    PlainText.line(value, LIMIT);
    if (value.isEmpty()) {
      throw new InvalidValueException("required");
    }
    if (value.codePoints().anyMatch(FileName::isInvisible)) {
      throw new InvalidValueException("invalid-character");
    }
    FileKind.named(value);
  }

  /** Decided by the ending. */
  FileKind kind() {
    return FileKind.named(value);
  }

  private static String withoutFolder(String raw) {
    var begin = Math.max(raw.lastIndexOf('/'), raw.lastIndexOf('\\')) + 1;
    return raw.substring(begin).replaceFirst("^[. ]+", "").strip();
  }

  /** Among them what makes "exe.fdp" look like "pdf.exe". */
  private static boolean isInvisible(int c) {
    return switch (Character.getType(c)) {
      case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      default -> false;
    };
  }

  /** Says nothing of what it is about. */
  @Override
  public String toString() {
    return "FileName[…]";
  }
}
