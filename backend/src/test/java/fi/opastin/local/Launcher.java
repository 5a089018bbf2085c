package fi.opastin.local;

import fi.opastin.guidance.statistics.SeededYear;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/**
 * Starts Opastin and everything that it needs on one machine and ends all of it together: {@code
 * make run}, and {@code make dev} with {@code --dev}. {@code --temporary} keeps nothing; {@code
 * --json} says where everything is in one line of JSON.
 */
public final class Launcher {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Pattern VITE_READY = Pattern.compile("Local:.*http");

  /** Kept here, because a logger that nobody holds forgets its level. */
  private static final Logger POSTGRES_LOG = Logger.getLogger("io.zonky.test");

  private final LaunchSettings settings;
  private final List<LocalProcess> watched = new ArrayList<>();

  private Launcher(LaunchSettings settings) {
    this.settings = settings;
  }

  public static void main(String... arguments) {
    POSTGRES_LOG.setLevel(Level.WARNING);
    try {
      var settings = LaunchSettings.of(arguments);
      var launcher = new Launcher(settings);
      launcher.start();
      launcher.awaitEnd();
    } catch (LocalException e) {
      fail(e);
    } catch (CompletionException e) {
      if (e.getCause() instanceof LocalException cause) {
        fail(cause);
      }
      throw e;
    }
  }

  private void start() {
    prepareFolder();
    var leftOvers = new LeftOvers(settings.local().resolve("processes"));
    leftOvers.end();
    LocalPostgres.endLeftOver(settings.database());
    settings.requireFreePorts();
    say("Starting …");

    var passwords = Passwords.keptIn(settings.local().resolve("passwords.properties"));
    var keysMade = CompletableFuture.runAsync(this::makeKeys);
    var postgres =
        LocalPostgres.keptIn(
            settings.database(), settings.databasePort(), passwords, settings.log("postgres"));
    var migrated = CompletableFuture.runAsync(() -> migrate(postgres));
    var mailCatcherStarted =
        CompletableFuture.supplyAsync(() ->
            LocalMailCatcher.start(
                settings.smtpPort(), settings.mailPort(), problems("mail-catcher")));
    keysMade.join();
    var provider =
        LocalIdentityProvider.start(
            settings.strongPort(),
            settings.organisationPort(),
            settings.ownPort(),
            settings.origin(),
            settings.keys(),
            Settings.text("OPASTIN_PROVIDER_FAULTS", "0").equals("1"),
            problems("identity-provider"));
    var mailCatcher = mailCatcherStarted.join();
    migrated.join();
    seed(postgres, provider);
    var parts =
        ApiEnvironment.of(settings.origin(), settings.keys(), postgres, provider, mailCatcher);
    if (Settings.text("OPASTIN_SCANNER", "0").equals("1")) {
      parts.putAll(startScanner());
    }
    var api = startApi(parts);
    watched.addAll(List.of(provider.process(), mailCatcher.process(), api));
    if (settings.dev()) {
      watched.add(startVite());
    }
    leftOvers.note(watched.stream().map(LocalProcess::handle).toList());
    awaitAnswer("http://127.0.0.1:" + settings.managementPort() + "/q/health/ready");
    var page = new WelcomeText(settings, provider, mailCatcher);
    AtEnd.close(() -> System.err.println("Ending …"));
    System.out.println(settings.json() ? page.json() : page.text());
    System.out.flush();
  }

  private void prepareFolder() {
    var forOwner =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    try {
      Files.createDirectories(settings.local().resolve("log"), forOwner);
      var lock =
          FileChannel.open(
                  settings.local().resolve("lock"),
                  StandardOpenOption.CREATE,
                  StandardOpenOption.WRITE)
              .tryLock();
      if (lock == null) {
        throw new LocalException(
            "Opastin already runs with the data in %s. End it there first, or set OPASTIN_LOCAL to another folder (and other ports)."
                .formatted(settings.local()));
      }
    } catch (IOException e) {
      throw new LocalException("The folder " + settings.local() + " cannot be used", e);
    }
  }

  private void makeKeys() {
    command("generate-keys", Map.of(), "generate-keys", settings.keys().toString());
  }

  /** A process of its own: the serving one never gets the owner's password. */
  private void migrate(LocalPostgres postgres) {
    command(
        "migrate",
        Map.of(
            "OPASTIN_DATABASE_URL", postgres.url(),
            "OPASTIN_OWNER_PASSWORD", postgres.passwords().owner()),
        "migrate");
  }

  private void seed(LocalPostgres postgres, LocalIdentityProvider provider) {
    try (var connection = postgres.connect()) {
      var seed = Seed.read();
      seed.insert(connection, settings.keys(), provider.organisationIssuer());
      if (!settings.temporary()) {
        SeedOwnLogin.insert(connection, settings.keys(), provider.ownIssuer());
      }
      SeedContacts.insert(connection, settings.keys(), Instant.now());
      if (Settings.text("OPASTIN_SEED_STATISTICS", "0").equals("1")) {
        SeededYear.insert(
            connection,
            seed.providers().stream().map(Seed.Provider::id).toList(),
            LocalDate.now(ZoneId.of("Europe/Helsinki")));
        connection.commit();
      }
    } catch (SQLException e) {
      throw new LocalException("The database cannot be filled: " + e.getMessage(), e);
    }
  }

  /** Runs one of the API's commands to its end. */
  private void command(String name, Map<String, String> environment, String... arguments) {
    var line = new ArrayList<String>();
    line.add(LocalApi.java());
    line.addAll(List.of("-XX:+UseSerialGC", "--sun-misc-unsafe-memory-access=allow"));
    if (settings.dev()) {
      line.addAll(List.of("-cp", System.getProperty("java.class.path"), "fi.opastin.Main"));
    } else {
      line.addAll(List.of("-jar", LocalApi.packaged().toString()));
    }
    line.addAll(Arrays.asList(arguments));
    var process =
        LocalProcess.start(
            name,
            line,
            Folders.root(),
            environment,
            Pattern.compile("^$a"),
            new PartLog(settings.log(name), l -> {}));
    try {
      if (process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS).exitValue() != 0) {
        throw new LocalException("The API's command " + name + " failed:\n" + process.said());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LocalException("interrupted", e);
    } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
      throw new LocalException("The API's command " + name + " did not end:\n" + process.said(), e);
    } finally {
      process.close();
    }
  }

  private Map<String, String> startScanner() {
    var port = Ports.free();
    var clamd = LocalClamd.start(port, new PartLog(settings.log("clamd"), line -> {}));
    watched.add(clamd.process());
    return Map.of("OPASTIN_CLAMD_HOST", "127.0.0.1", "OPASTIN_CLAMD_PORT", Integer.toString(port));
  }

  private LocalProcess startApi(Map<String, String> parts) {
    var environment = new HashMap<>(parts);
    environment.put("OPASTIN_PORT", Integer.toString(settings.apiPort()));
    environment.put("OPASTIN_MANAGEMENT_PORT", Integer.toString(settings.managementPort()));
    if (settings.dev()) {
      return LocalApi.startInDevMode(environment, new PartLog(settings.log("api"), this::say));
    }
    environment.put("OPASTIN_WEB", Folders.root().resolve("frontend/dist").toString());
    return LocalApi.start(environment, problems("api"));
  }

  private LocalProcess startVite() {
    var frontend = Folders.root().resolve("frontend");
    Dev.install(frontend);
    var vite =
        LocalProcess.start(
            "Vite",
            List.of(
                frontend.resolve("node_modules/.bin/node").toString(), "node_modules/.bin/vite"),
            frontend,
            Map.of(
                "OPASTIN_PORT", Integer.toString(settings.port()),
                "OPASTIN_API_PORT", Integer.toString(settings.apiPort()),
                "NO_COLOR", "1"),
            VITE_READY,
            problems("vite"));
    vite.awaitReady(PATIENCE);
    return vite;
  }

  private void awaitAnswer(String address) {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    try (var client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build()) {
      var request = HttpRequest.newBuilder(URI.create(address)).build();
      while (status(client, request) != 200) {
        if (System.nanoTime() > deadline) {
          throw new LocalException("The API does not answer at " + address);
        }
        Thread.sleep(100);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LocalException("interrupted", e);
    }
  }

  private static int status(HttpClient client, HttpRequest request) throws InterruptedException {
    try {
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      return 0;
    }
  }

  /** Waits until a signal ends this process, or until one of the parts has ended. */
  private void awaitEnd() {
    CompletableFuture.anyOf(
            watched.stream().map(LocalProcess::onExit).toArray(CompletableFuture[]::new))
        .join();
    // Ctrl-C reaches the parts, too: then it is not they who failed.
    pause(Duration.ofMillis(500));
    if (!AtEnd.isEnding()) {
      watched.stream()
          .filter(process -> !process.isAlive())
          .forEach(process -> say(process.name() + " has ended. It said:\n" + process.said()));
      say("Ending all the others.");
      System.exit(1);
    }
  }

  private static void pause(Duration duration) {
    try {
      Thread.sleep(duration);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private PartLog problems(String part) {
    return new PartLog(settings.log(part), PartLog.problemsOf(line -> say(part + ": " + line)));
  }

  /** To the error stream: what is printed on the other one, programs may read. */
  private void say(String text) {
    if (!AtEnd.isEnding()) {
      System.err.println(text);
    }
  }

  private static void fail(LocalException e) {
    System.err.println(e.getMessage());
    System.exit(1);
  }
}
