package fi.opastin.platform.log;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonGenerationException;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.net.SocketException;
import java.nio.channels.ClosedChannelException;
import java.util.stream.Stream;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NoClosedStreamsTest {

  private static final String STREAMS =
      "org.jboss.resteasy.reactive.server.handlers.PublisherResponseHandler";

  static Stream<Throwable> gone() {
    return Stream.of(
        new ClosedChannelException(),
        new SocketException("Connection reset"),
        new IOException("Broken pipe"));
  }

  @ParameterizedTest
  @MethodSource("gone")
  @DisplayName("G20 a browser that goes away while an event is sent is no news in the log")
  void browserGone(Throwable thrown) {
    assertThat(logged(STREAMS, thrown)).isFalse();
  }

  @Test
  @DisplayName(
      "G20 every other failure of an event stream is logged, and a closed channel elsewhere")
  void otherFailures() {
    assertThat(logged(STREAMS, new IllegalStateException("a bug"))).isTrue();
    assertThat(logged(STREAMS, new JsonGenerationException("a bug", (JsonGenerator) null)))
        .isTrue();
    assertThat(logged(STREAMS, null)).isTrue();
    assertThat(logged("fi.opastin.platform.outbox", new ClosedChannelException())).isTrue();
  }

  private static boolean logged(String category, @Nullable Throwable thrown) {
    var entry =
        new ExtLogRecord(
            Level.ERROR, "it failed", ExtLogRecord.FormatStyle.NO_FORMAT, "some.Class");
    entry.setLoggerName(category);
    entry.setThrown(thrown);
    return new ServiceLog().isLoggable(entry);
  }
}
