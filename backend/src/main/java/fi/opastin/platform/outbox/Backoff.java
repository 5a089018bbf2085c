package fi.opastin.platform.outbox;

import java.time.Duration;
import java.util.List;

/** How long to wait after a failed attempt: later and later, but never given up. */
final class Backoff {

  private static final List<Duration> FIRST =
      List.of(
          Duration.ofSeconds(10),
          Duration.ofSeconds(30),
          Duration.ofMinutes(2),
          Duration.ofMinutes(10));
  private static final Duration THEN = Duration.ofMinutes(30);

  private Backoff() {}

  /**
   * @param attempts how many attempts have failed, 1 or more
   */
  static Duration after(int attempts) {
    return attempts <= FIRST.size() ? FIRST.get(attempts - 1) : THEN;
  }
}
