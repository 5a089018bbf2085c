package fi.opastin.local;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where the parts of the repository are, wherever in it a command was started. */
final class Folders {

  private Folders() {}

  static Path root() {
    for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = parent(folder)) {
      if (Files.isRegularFile(folder.resolve("backend/pom.xml"))) {
        return folder;
      }
    }
    throw new IllegalStateException("not started inside the repository");
  }

  /** The stand-ins for the outside world; OPASTIN_DEV names another folder. */
  static Path dev() {
    return root().resolve(Settings.text("OPASTIN_DEV", "dev"));
  }

  private static @Nullable Path parent(Path folder) {
    return folder.getParent();
  }
}
