package fi.opastin.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What is installed in dev/: Node and the packages of the stand-ins. */
final class Dev {

  private Dev() {}

  /** Node in dev/; installs what is missing there. */
  static synchronized Path node() {
    install(Folders.dev());
    return Folders.dev().resolve("node_modules/.bin/node");
  }

  /** Runs {@code npm ci} if the packages are missing or older than the lock file. */
  static void install(Path folder) {
    try {
      var installed = folder.resolve("node_modules/.package-lock.json");
      var wanted = folder.resolve("package-lock.json");
      if (Files.exists(installed)
          && Files.getLastModifiedTime(installed).compareTo(Files.getLastModifiedTime(wanted))
              >= 0) {
        return;
      }
      var npm =
          new ProcessBuilder(List.of("npm", "ci", "--no-audit", "--no-fund"))
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .start();
      // standard output is for what other programs read
      npm.getInputStream().transferTo(System.err);
      if (npm.waitFor() != 0) {
        throw new LocalException("npm ci failed in " + folder);
      }
    } catch (IOException e) {
      throw new LocalException("npm is missing: install Node (any version from 20 on)", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LocalException("npm ci was interrupted", e);
    }
  }
}
