package fi.opastin.guidance.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Objects;

/** The JSON Schema of {@code workspace.json}; it stays as it is once it has been published. */
final class ArchiveSchema {

  static final String PATH = "/api/v1/schemas/workspace-archive-1.json";

  private ArchiveSchema() {}

  static URI address(URI origin) {
    return origin.resolve(PATH);
  }

  static byte[] bytes() {
    var name = "/schemas/workspace-archive-1.json";
    try (var file = Objects.requireNonNull(ArchiveSchema.class.getResourceAsStream(name), name)) {
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
