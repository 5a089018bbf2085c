package fi.opastin.platform.log;

import java.io.IOException;
import java.net.SocketException;
import java.nio.channels.ClosedChannelException;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;

/**
 * A browser that goes away while an event is being written to it is no error: it happens with each
 * page that is closed. Whatever else fails in an event stream stays in the log.
 */
final class NoClosedStreams implements Filter {

  private static final String STREAMS =
      "org.jboss.resteasy.reactive.server.handlers.PublisherResponseHandler";

  @Override
  public boolean isLoggable(LogRecord entry) {
    return !STREAMS.equals(entry.getLoggerName()) || !gone(entry.getThrown());
  }

  /**
   * Broken pipes and resets are plain IOExceptions; what cannot be written as JSON is a subclass.
   */
  private static boolean gone(@Nullable Throwable thrown) {
    return thrown instanceof ClosedChannelException
        || thrown instanceof SocketException
        || (thrown != null && thrown.getClass() == IOException.class);
  }
}
