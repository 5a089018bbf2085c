package fi.opastin.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Lets experts of the seed data be gone from the service, and back: those whom the file {@code
 * OPASTIN_GONE_FILE} names, one subject a line. It is read once a second.
 */
final class GoneStaff implements Part {

  private static final String WRITE =
      """
      update opastin.expert set disabled_at = case when subject = any (?) then now() end
      where (disabled_at is not null) <> (subject = any (?))\
      """;

  private final Path file;
  private final LocalPostgres postgres;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
  private @Nullable List<String> written;

  private GoneStaff(Path file, LocalPostgres postgres) {
    this.file = file;
    this.postgres = postgres;
  }

  static GoneStaff watch(Path file, LocalPostgres postgres) {
    var gone = new GoneStaff(file, postgres);
    gone.clock.scheduleWithFixedDelay(gone::look, 0, 1, TimeUnit.SECONDS);
    return gone;
  }

  private void look() {
    try {
      var named = Files.exists(file) ? Files.readAllLines(file) : List.<String>of();
      if (!named.equals(written)) {
        try (var connection = postgres.connect()) {
          write(connection, named);
        }
        written = named;
      }
    } catch (IOException | SQLException e) {
      System.err.println(file + " has no effect now: " + e.getMessage());
    }
  }

  private static void write(Connection connection, List<String> subjects) throws SQLException {
    try (var statement = connection.prepareStatement(WRITE)) {
      var array = connection.createArrayOf("text", subjects.toArray());
      statement.setArray(1, array);
      statement.setArray(2, array);
      statement.executeUpdate();
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
