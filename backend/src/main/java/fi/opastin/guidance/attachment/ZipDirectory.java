package fi.opastin.guidance.attachment;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a ZIP contains, by the directory at its end; nothing is unpacked. Office documents are ZIPs
 * with parts of certain names (ECMA-376 part 2, OpenDocument 1.3 part 2).
 */
final class ZipDirectory {

  private static final int TAIL = 512 * 1024;
  private static final int END_LENGTH = 22;
  private static final int END = 0x06054b50;
  private static final int ENTRY = 0x02014b50;
  private static final int ENTRY_LENGTH = 46;

  private final byte[] tail = new byte[TAIL];
  private long passed;

  void pass(byte[] bytes, int length) {
    for (int from = Math.max(0, length - TAIL); from < length; ) {
      var at = (int) ((passed + from) % TAIL);
      var part = Math.min(TAIL - at, length - from);
      System.arraycopy(bytes, from, tail, at, part);
      from += part;
    }
    passed += length;
  }

  Optional<Refusal> verdict(FileKind kind) {
    var names = names();
    if (!isWhole(kind, names)) {
      return Optional.of(Refusal.CONTENT_KIND);
    }
    return names.stream().anyMatch(ZipDirectory::isMacro)
        ? Optional.of(Refusal.MACROS)
        : Optional.empty();
  }

  private static boolean isWhole(FileKind kind, Set<String> names) {
    return switch (kind) {
      case DOCX -> isOoxml(names, "word/document.xml");
      case XLSX -> isOoxml(names, "xl/workbook.xml");
      case PPTX -> isOoxml(names, "ppt/presentation.xml");
      // which of them is what the detector reads at the beginning
      case ODT, ODS, ODP -> names.contains("mimetype") && names.contains("content.xml");
      default -> false;
    };
  }

  private static boolean isOoxml(Set<String> names, String main) {
    return names.contains("[content_types].xml") && names.contains(main);
  }

  private static boolean isMacro(String name) {
    return name.endsWith("vbaproject.bin")
        || name.startsWith("basic/")
        || name.startsWith("scripts/");
  }

  /** Names in small letters; none if there is no directory that can be read. */
  private Set<String> names() {
    var end = inOrder();
    var begin = passed - end.limit();
    for (int at = end.limit() - END_LENGTH; at >= 0; at--) {
      if (end.getInt(at) == END && at + END_LENGTH + u16(end, at + 20) == end.limit()) {
        return names(end, u32(end, at + 16) - begin, at);
      }
    }
    return Set.of();
  }

  private static Set<String> names(ByteBuffer end, long from, int to) {
    var names = new HashSet<String>();
    var at = from;
    while (at >= 0 && at + ENTRY_LENGTH <= to && end.getInt((int) at) == ENTRY) {
      var entry = (int) at;
      var length = u16(end, entry + 28);
      var next = at + ENTRY_LENGTH + length + u16(end, entry + 30) + u16(end, entry + 32);
      if (next > to) {
        return Set.of();
      }
      var name = new byte[length];
      end.get(entry + ENTRY_LENGTH, name);
      names.add(new String(name, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT));
      at = next;
    }
    // it must be read to its end, or something was put in that other programs would find
    return at == to ? names : Set.of();
  }

  private ByteBuffer inOrder() {
    var length = (int) Math.min(passed, TAIL);
    var bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = tail[(int) ((passed - length + i) % TAIL)];
    }
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static int u16(ByteBuffer bytes, int at) {
    return Short.toUnsignedInt(bytes.getShort(at));
  }

  private static long u32(ByteBuffer bytes, int at) {
    return Integer.toUnsignedLong(bytes.getInt(at));
  }
}
