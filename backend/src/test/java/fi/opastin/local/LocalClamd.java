package fi.opastin.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Debian's clamd with one signature of our own: that of a harmless text. */
public final class LocalClamd implements Part {

  /** What it takes for malware. */
  public static final String HARMLESS = "OPASTIN-HARMLESS-TEST-SIGNATURE";

  private static final Pattern READY = Pattern.compile("Self checking disabled");
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final LocalProcess process;
  private final Path folder;

  private LocalClamd(LocalProcess process, Path folder) {
    this.process = process;
    this.folder = folder;
  }

  /** Starts it on a port of the loopback address and waits until it is ready. */
  public static LocalClamd start(int port, Consumer<String> output) {
    try {
      var folder = Files.createTempDirectory("opastin-clamd");
      Files.writeString(folder.resolve("test.ndb"), signature());
      var configuration =
          Files.writeString(
              folder.resolve("clamd.conf"),
              """
              DatabaseDirectory %s
              TemporaryDirectory %s
              TCPAddr 127.0.0.1
              TCPSocket %d
              Foreground yes
              SelfCheck 0
              StreamMaxLength 26M
              """
                  .formatted(folder, memory(folder), port));
      var process =
          LocalProcess.start(
              "clamd",
              List.of(
                  Settings.text("OPASTIN_CLAMD", "/usr/sbin/clamd"),
                  "--config-file=" + configuration),
              folder,
              Map.of(),
              READY,
              output);
      process.awaitReady(PATIENCE);
      return new LocalClamd(process, folder);
    } catch (IOException e) {
      throw new LocalException("clamd cannot be configured", e);
    }
  }

  public LocalProcess process() {
    return process;
  }

  @Override
  public void close() {
    process.close();
    TemporaryFolder.delete(folder);
  }

  /** clamd keeps what it scans in a file: in memory, as in production. */
  private static Path memory(Path otherwise) {
    var shared = Path.of("/dev/shm");
    return Files.isWritable(shared) ? shared : otherwise;
  }

  private static String signature() {
    return "Opastin.Harmless.Test:0:*:"
        + HexFormat.of().formatHex(HARMLESS.getBytes(StandardCharsets.US_ASCII))
        + "\n";
  }
}
