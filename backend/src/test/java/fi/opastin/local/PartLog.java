package fi.opastin.local;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Writes what a part says to a file, and passes it on. */
final class PartLog implements Consumer<String> {

  private static final Pattern ENTRY = Pattern.compile("^\\d{4}-\\d{2}-\\d{2}[ T]");
  private static final Pattern HARMLESS =
      Pattern.compile(
          " (TRACE|DEBUG|INFO) |ready: |^\\s*$|^\\s*➜|VITE v|development-only in-memory adapter");

  private final PrintStream file;
  private final Consumer<String> next;

  PartLog(Path file, Consumer<String> next) {
    try {
      this.file = new PrintStream(file.toFile(), StandardCharsets.UTF_8);
      this.next = next;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void accept(String line) {
    file.println(line);
    file.flush();
    next.accept(line);
  }

  /** Lets only problems through: warnings, errors and the lines that belong to them. */
  static Consumer<String> problemsOf(Consumer<String> next) {
    return new Consumer<>() {
      private boolean within = true;

      @Override
      public void accept(String line) {
        if (ENTRY.matcher(line).find() || HARMLESS.matcher(line).find()) {
          within = !HARMLESS.matcher(line).find();
        }
        if (within) {
          next.accept(line);
        }
      }
    };
  }
}
