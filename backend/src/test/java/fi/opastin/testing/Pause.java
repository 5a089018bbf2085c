package fi.opastin.testing;

import java.time.Duration;

/** Lets real time pass: for slow work, and for what must not happen. */
public final class Pause {

  private Pause() {}

  public static void of(Duration duration) {
    try {
      Thread.sleep(duration);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
