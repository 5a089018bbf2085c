package fi.opastin.platform.time;

import java.time.Instant;

/** The time for commands, which run without the API and its clock. */
public final class SystemTime {

  private SystemTime() {}

  public static Instant now() {
    return Instant.now();
  }
}
