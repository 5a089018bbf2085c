package fi.opastin.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The API in a process of its own. */
public final class LocalApi {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Pattern LISTENING = Pattern.compile("Listening on: (http\\S+\\d)");
  private static final List<String> JVM_OPTIONS =
      List.of(
          "-Xms32m",
          "-Xmx256m",
          "-XX:+UseSerialGC",
          "-XX:+ExitOnOutOfMemoryError",
          "--enable-native-access=ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow");

  private LocalApi() {}

  /** Starts the packaged API and waits until it listens. */
  public static LocalProcess start(Map<String, String> environment, Consumer<String> output) {
    var command = new ArrayList<String>();
    command.add(java());
    command.addAll(JVM_OPTIONS);
    command.addAll(List.of("-jar", packaged().toString()));
    return start(command, environment, output);
  }

  static LocalProcess startInDevMode(Map<String, String> environment, Consumer<String> output) {
    var command =
        List.of(
            Folders.root().resolve("backend/mvnw").toString(),
            "-q",
            "-ntp",
            "quarkus:dev",
            "-Ddebug=false",
            "-Dquarkus.console.enabled=false",
            "-Dquarkus.analytics.disabled=true",
            "-Dquarkus.test.continuous-testing=disabled");
    return start(command, environment, output);
  }

  private static LocalProcess start(
      List<String> command, Map<String, String> variables, Consumer<String> output) {
    var environment = new HashMap<>(variables);
    // glibc otherwise keeps a pool of memory for each of many threads
    environment.put("MALLOC_ARENA_MAX", "2");
    var api =
        LocalProcess.start(
            "API", command, Folders.root().resolve("backend"), environment, LISTENING, output);
    api.awaitReady(PATIENCE);
    return api;
  }

  static Path packaged() {
    var file = Folders.root().resolve("backend/target/quarkus-app/quarkus-run.jar");
    if (!Files.exists(file)) {
      throw new LocalException("The API has not been built: make run does it.");
    }
    return file;
  }

  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
