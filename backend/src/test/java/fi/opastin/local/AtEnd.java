package fi.opastin.local;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Ends what has been started when this process ends: the latest first. */
final class AtEnd {

  private static final Deque<Part> STARTED = new ArrayDeque<>();
  private static volatile boolean ending;

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(AtEnd::closeAll, "end of all parts"));
  }

  private AtEnd() {}

  /** The part is to be closed; at once if this process is ending already. */
  static void close(Part part) {
    if (ending) {
      part.close();
      return;
    }
    synchronized (STARTED) {
      STARTED.push(part);
    }
  }

  static void isClosed(Part part) {
    synchronized (STARTED) {
      STARTED.remove(part);
    }
  }

  static boolean isEnding() {
    return ending;
  }

  private static void closeAll() {
    ending = true;
    for (var part = latest(); part != null; part = latest()) {
      try {
        part.close();
      } catch (RuntimeException e) {
        System.err.println("A part could not be ended: " + e.getMessage());
      }
    }
  }

  private static @Nullable Part latest() {
    synchronized (STARTED) {
      return STARTED.poll();
    }
  }
}
