package fi.opastin.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * What an earlier launcher of the same folder started and could not end, because it was killed
 * itself. Whoever calls this holds the folder's lock.
 */
final class LeftOvers {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Path file;

  LeftOvers(Path file) {
    this.file = file;
  }

  /** Notes what runs now. */
  void note(List<ProcessHandle> processes) {
    try {
      Files.write(
          file, processes.stream().map(process -> process.pid() + " " + startOf(process)).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends what was noted and still runs. */
  void end() {
    try {
      if (!Files.exists(file)) {
        return;
      }
      var running = Files.readAllLines(file).stream().flatMap(line -> find(line).stream()).toList();
      running.forEach(ProcessHandle::destroy);
      CompletableFuture.allOf(
              running.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
          .completeOnTimeout(null, PATIENCE.toSeconds(), TimeUnit.SECONDS)
          .join();
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A process number can be another's by now: the start must be the same, too. */
  private static Optional<ProcessHandle> find(String line) {
    var parts = line.split(" ", 2);
    return ProcessHandle.of(Long.parseLong(parts[0]))
        .filter(process -> startOf(process).equals(parts[1]));
  }

  private static String startOf(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toString).orElse("unknown");
  }
}
