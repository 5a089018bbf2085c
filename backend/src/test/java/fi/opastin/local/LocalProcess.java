package fi.opastin.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A process that runs beside this one and ends with it at the latest. */
public final class LocalProcess implements Part {

  private static final int REMEMBERED_LINES = 40;
  private static final Duration PATIENCE_AT_END = Duration.ofSeconds(10);

  private final String name;
  private final Process process;
  private final Pattern readyLine;
  private final CompletableFuture<Matcher> ready = new CompletableFuture<>();
  private final Deque<String> lastLines = new ArrayDeque<>();
  private final Consumer<String> output;

  private LocalProcess(String name, Process process, Pattern readyLine, Consumer<String> output) {
    this.name = name;
    this.process = process;
    this.readyLine = readyLine;
    this.output = output;
  }

  /**
   * Starts a command.
   *
   * @param environment added to this process's own
   * @param readyLine the line by which it says that it is ready
   * @param output gets every line
   */
  public static LocalProcess start(
      String name,
      List<String> command,
      Path folder,
      Map<String, String> environment,
      Pattern readyLine,
      Consumer<String> output) {
    var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().putAll(environment);
    try {
      var started = new LocalProcess(name, builder.start(), readyLine, output);
      AtEnd.close(started);
      Thread.ofPlatform().daemon().name("output of " + name).start(started::read);
      return started;
    } catch (IOException e) {
      throw new LocalException(name + " cannot be started: " + e.getMessage(), e);
    }
  }

  /** Waits until it is ready; gives the ready line. */
  public Matcher awaitReady(Duration patience) {
    try {
      return ready.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new LocalException(name + " was not ready in time. It said:\n" + said(), e);
    } catch (ExecutionException e) {
      throw new LocalException(name + " ended before it was ready. It said:\n" + said(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LocalException(name + ": waiting was interrupted", e);
    }
  }

  public String name() {
    return name;
  }

  public ProcessHandle handle() {
    return process.toHandle();
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  public long pid() {
    return process.pid();
  }

  /** Completes when it has ended. */
  public CompletableFuture<Process> onExit() {
    return process.onExit();
  }

  /** Its latest lines. */
  public String said() {
    synchronized (lastLines) {
      return String.join("\n", lastLines);
    }
  }

  /** Asks it and what it has started to end, and insists after a while. */
  @Override
  public void close() {
    AtEnd.isClosed(this);
    var family = Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    process.destroy();
    try {
      if (!process.waitFor(PATIENCE_AT_END.toMillis(), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    family.forEach(ProcessHandle::destroyForcibly);
  }

  private void read() {
    try (BufferedReader lines = process.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        synchronized (lastLines) {
          lastLines.addLast(line);
          if (lastLines.size() > REMEMBERED_LINES) {
            lastLines.removeFirst();
          }
        }
        output.accept(line);
        var matcher = readyLine.matcher(line);
        if (matcher.find()) {
          ready.complete(matcher);
        }
      }
    } catch (IOException e) {
      ready.completeExceptionally(new UncheckedIOException(e));
    }
    ready.completeExceptionally(new LocalException("ended"));
  }
}
