package fi.opastin.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.jboss.logmanager.Logger;

/** Everything that is logged, at the finest level that the configuration allows, until closed. */
public final class LogLines implements AutoCloseable {

  /** What the tests' own client says is not the service's. */
  private static final List<Logger> OF_THE_CLIENT =
      List.of(Logger.getLogger("org.apache.http"), Logger.getLogger("io.restassured"));

  private final Logger root = Logger.getLogger("");
  private final Level before = root.getLevel();
  private final List<String> lines = Collections.synchronizedList(new ArrayList<>());
  private final Handler handler =
      new Handler() {
        @Override
        public void publish(LogRecord line) {
          var text = new StringBuilder(line.getLoggerName()).append(' ').append(line.getMessage());
          if (line.getParameters() != null) {
            for (var parameter : line.getParameters()) {
              text.append(' ').append(parameter);
            }
          }
          for (var thrown = line.getThrown(); thrown != null; thrown = thrown.getCause()) {
            text.append(' ').append(thrown);
          }
          lines.add(text.toString());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  private LogLines() {}

  public static LogLines record() {
    var lines = new LogLines();
    lines.handler.setLevel(Level.ALL);
    OF_THE_CLIENT.forEach(logger -> logger.setLevel(Level.INFO));
    lines.root.addHandler(lines.handler);
    lines.root.setLevel(Level.ALL);
    return lines;
  }

  public List<String> lines() {
    synchronized (lines) {
      return List.copyOf(lines);
    }
  }

  @Override
  public void close() {
    root.setLevel(before);
    OF_THE_CLIENT.forEach(logger -> logger.setLevel(null));
    root.removeHandler(handler);
  }
}
