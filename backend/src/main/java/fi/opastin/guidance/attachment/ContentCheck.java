package fi.opastin.guidance.attachment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * Finds out whether a file's content is of the kind that its name claims, while it passes by: keeps
 * the beginning, the end, and the names that are met on the way.
 */
final class ContentCheck {

  private static final int HEAD = 64 * 1024;
  private static final String UNKNOWN = "application/octet-stream";
  private static final byte[] PDF = ascii("%PDF-");
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] SCRIPT = ascii("#!");

  private final FileKind kind;
  private final byte[] head = new byte[HEAD];
  private final ZipDirectory zip = new ZipDirectory();
  private final OleDirectory ole = new OleDirectory();
  private int headLength;

  ContentCheck(FileKind kind) {
    this.kind = kind;
  }

  void pass(byte[] bytes, int length) {
    var missing = Math.min(HEAD - headLength, length);
    System.arraycopy(bytes, 0, head, headLength, missing);
    headLength += missing;
    if (kind.isZip()) {
      zip.pass(bytes, length);
    } else if (kind.isOle()) {
      ole.pass(bytes, length);
    }
  }

  /** What speaks against the content; to be asked when all of it has passed. */
  Optional<Refusal> verdict() {
    if (!isOfKind(detected()) || !beginsRight()) {
      return Optional.of(Refusal.CONTENT_KIND);
    }
    return kind.isZip() ? zip.verdict(kind) : kind.isOle() ? ole.verdict(kind) : Optional.empty();
  }

  /** The detector does not know short texts with many letters of an older encoding. */
  private boolean isOfKind(String detected) {
    return kind.allows(detected)
        || (kind.isText() && detected.equals(UNKNOWN) && !holdsControlCharacters());
  }

  private boolean holdsControlCharacters() {
    for (int i = 0; i < headLength; i++) {
      var b = head[i];
      if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
        return true;
      }
    }
    return false;
  }

  /** Stricter than the detector, which also looks further in. */
  private boolean beginsRight() {
    if (kind == FileKind.PDF) {
      return begins(PDF);
    }
    if (kind.isZip()) {
      return begins(ZIP);
    }
    return !kind.isText() || !isMarkupOrScript();
  }

  private boolean isMarkupOrScript() {
    var start = new String(head, 0, Math.min(headLength, 1024), StandardCharsets.UTF_8);
    return begins(SCRIPT) || start.replace("\uFEFF", "").stripLeading().startsWith("<");
  }

  private boolean begins(byte[] with) {
    return headLength >= with.length && Arrays.equals(head, 0, with.length, with, 0, with.length);
  }

  private String detected() {
    try (var stream = TikaInputStream.get(Arrays.copyOf(head, headLength))) {
      return Detector.TYPES.detect(stream, new Metadata()).getBaseType().toString();
    } catch (IOException e) {
      throw new UncheckedIOException("of bytes in memory", e);
    }
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** Reads its long list of types when the first file comes. */
  private static final class Detector {
    static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();
  }
}
