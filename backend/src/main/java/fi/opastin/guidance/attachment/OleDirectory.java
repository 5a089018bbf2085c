package fi.opastin.guidance.attachment;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The streams and storages of a compound file, as the office programs before 2007 wrote them: a
 * directory entry has 128 bytes and begins at a multiple of that (MS-CFB 2.6).
 */
final class OleDirectory {

  private static final int ENTRY = 128;
  private static final int NAME = 64;
  private static final int TYPE = 66;
  private static final Set<String> DOCUMENTS =
      Set.of("WordDocument", "Workbook", "Book", "PowerPoint Document");
  private static final Set<String> MACROS =
      Set.of("Macros", "_VBA_PROJECT_CUR", "VBA", "_VBA_PROJECT");

  private final ByteBuffer entry = ByteBuffer.allocate(ENTRY).order(ByteOrder.LITTLE_ENDIAN);
  private final Set<String> found = new HashSet<>();

  void pass(byte[] bytes, int length) {
    for (int from = 0; from < length; ) {
      var part = Math.min(entry.remaining(), length - from);
      entry.put(bytes, from, part);
      from += part;
      if (!entry.hasRemaining()) {
        read();
        entry.clear();
      }
    }
  }

  Optional<Refusal> verdict(FileKind kind) {
    if (found.stream().anyMatch(MACROS::contains)) {
      return Optional.of(Refusal.MACROS);
    }
    var fits =
        switch (kind) {
          case DOC -> found.contains("WordDocument");
          case XLS -> found.contains("Workbook") || found.contains("Book");
          case PPT -> found.contains("PowerPoint Document");
          default -> false;
        };
    return fits ? Optional.empty() : Optional.of(Refusal.CONTENT_KIND);
  }

  private void read() {
    // its length counts the zero at the end
    var length = Short.toUnsignedInt(entry.getShort(NAME)) - 2;
    var type = entry.get(TYPE);
    if (length > 0 && length <= NAME - 2 && length % 2 == 0 && (type == 1 || type == 2)) {
      var name = new String(entry.array(), 0, length, StandardCharsets.UTF_16LE);
      if (DOCUMENTS.contains(name) || MACROS.contains(name)) {
        found.add(name);
      }
    }
  }
}
