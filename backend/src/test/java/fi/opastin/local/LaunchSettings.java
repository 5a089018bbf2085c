package fi.opastin.local;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the launcher was asked to do. Ports and folders come from environment variables; port 0 is
 * any free one.
 *
 * @param dev Quarkus' dev mode and Vite's server instead of what has been built
 * @param temporary data and keys in a folder that is deleted at the end
 * @param json one line of JSON instead of a text when all is ready
 * @param local folder of data, keys, passwords and logs
 * @param port where the browser goes
 * @param apiPort where the API listens: the same port, except behind Vite's server
 */
record LaunchSettings(
    boolean dev,
    boolean temporary,
    boolean json,
    Path local,
    int port,
    int apiPort,
    int managementPort,
    int strongPort,
    int organisationPort,
    int ownPort,
    int smtpPort,
    int mailPort,
    int databasePort) {

  private static final Set<String> OPTIONS = Set.of("--dev", "--temporary", "--json");

  static LaunchSettings of(String... arguments) {
    var options = Arrays.stream(arguments).collect(Collectors.toSet());
    options.stream()
        .filter(option -> !OPTIONS.contains(option))
        .findFirst()
        .ifPresent(option -> {
          throw new LocalException("Unknown option " + option + "; there are " + OPTIONS);
        });
    var dev = options.contains("--dev");
    var temporary = options.contains("--temporary");
    var port = port("OPASTIN_PORT", 8080);
    return new LaunchSettings(
        dev,
        temporary,
        options.contains("--json"),
        temporary
            ? TemporaryFolder.create()
            : Folders.root().resolve(Settings.text("OPASTIN_LOCAL", ".local")),
        port,
        dev ? port("OPASTIN_API_PORT", 8081) : port,
        port("OPASTIN_MANAGEMENT_PORT", 9000),
        port("OPASTIN_STRONG_PORT", 9100),
        port("OPASTIN_ORGANISATION_PORT", 9101),
        port("OPASTIN_OWN_PORT", 9102),
        port("OPASTIN_SMTP_PORT", 1025),
        port("OPASTIN_MAIL_PORT", 1080),
        port("OPASTIN_DATABASE_PORT", 5433));
  }

  String origin() {
    return "http://localhost:" + port;
  }

  Path keys() {
    return local.resolve("keys");
  }

  Path database() {
    return local.resolve("postgres");
  }

  Path log(String part) {
    return local.resolve("log").resolve(part + ".log");
  }

  /** Refuses to start beside something that listens on one of the ports. */
  void requireFreePorts() {
    var ports = new LinkedHashMap<String, Integer>();
    ports.put("OPASTIN_PORT", port);
    ports.put("OPASTIN_MANAGEMENT_PORT", managementPort);
    ports.put("OPASTIN_STRONG_PORT", strongPort);
    ports.put("OPASTIN_ORGANISATION_PORT", organisationPort);
    ports.put("OPASTIN_OWN_PORT", ownPort);
    ports.put("OPASTIN_SMTP_PORT", smtpPort);
    ports.put("OPASTIN_MAIL_PORT", mailPort);
    ports.put("OPASTIN_DATABASE_PORT", databasePort);
    if (dev) {
      ports.put("OPASTIN_API_PORT", apiPort);
    }
    for (Map.Entry<String, Integer> entry : ports.entrySet()) {
      if (!Ports.isFree(entry.getValue())) {
        throw new LocalException(
            "Port %d is in use: end what listens there, or set %s to another one."
                .formatted(entry.getValue(), entry.getKey()));
      }
    }
    if (Set.copyOf(ports.values()).size() < ports.size()) {
      throw new LocalException("Two of these ports are the same: " + ports);
    }
  }

  private static int port(String variable, int standard) {
    var port = Settings.port(variable, standard);
    return port == 0 ? Ports.free() : port;
  }
}
