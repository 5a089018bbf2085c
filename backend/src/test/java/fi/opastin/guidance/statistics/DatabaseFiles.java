package fi.opastin.guidance.statistics;

import fi.opastin.testing.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** The files of tables and indexes, as somebody reads them who has stolen them. */
final class DatabaseFiles {

  private DatabaseFiles() {}

  /** Whether the 16 bytes of an id are in any of them. */
  static boolean hold(UUID id) {
    var bytes =
        ByteBuffer.allocate(16)
            .putLong(id.getMostSignificantBits())
            .putLong(id.getLeastSignificantBits());
    var text = new String(bytes.array(), StandardCharsets.ISO_8859_1);
    var base = Path.of(Database.value(String.class, "show data_directory").orElseThrow(), "base");
    try (var files = Files.walk(base)) {
      return files.filter(Files::isRegularFile).anyMatch(file -> read(file).contains(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
