package fi.opastin.platform.log;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;

/** What reaches the handlers of the log: news for whoever runs the service, and of nobody. */
@LoggingFilter(name = "service")
public final class ServiceLog implements Filter {

  private final NoPersonalData personal = new NoPersonalData();
  private final NoClosedStreams streams = new NoClosedStreams();

  @Override
  public boolean isLoggable(LogRecord entry) {
    return streams.isLoggable(entry) && personal.isLoggable(entry);
  }
}
