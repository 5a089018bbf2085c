package fi.opastin.testing;

import fi.opastin.local.LocalClamd;
import org.jspecify.annotations.Nullable;

/** The malware scanner of the environment: down, until a test starts it. */
public final class Scanner {

  private static @Nullable LocalClamd running;

  private Scanner() {}

  /** Starts it unless it runs. */
  public static synchronized void start() {
    if (running == null) {
      running =
          LocalClamd.start(Integer.parseInt(Database.setting("OPASTIN_CLAMD_PORT")), line -> {});
    }
  }

  /** Stops it if it runs. */
  public static synchronized void stop() {
    if (running != null) {
      running.close();
      running = null;
    }
  }
}
