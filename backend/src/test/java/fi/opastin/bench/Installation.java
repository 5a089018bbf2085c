package fi.opastin.bench;

import fi.opastin.access.Role;
import fi.opastin.local.ApiEnvironment;
import fi.opastin.local.LocalApi;
import fi.opastin.local.LocalIdentityProvider;
import fi.opastin.local.LocalMailCatcher;
import fi.opastin.local.LocalPostgres;
import fi.opastin.local.LocalProcess;
import fi.opastin.local.Passwords;
import fi.opastin.local.Population;
import fi.opastin.local.Ports;
import fi.opastin.local.Seed;
import fi.opastin.platform.crypto.KeyFiles;
import fi.opastin.platform.database.Ids;
import fi.opastin.testing.TestSessions;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jose4j.lang.JoseException;

/**
 * The packaged API with everything around it, on free ports, as {@code make run} starts it: the
 * database cares for power cuts. Its data is deleted with the folder.
 */
final class Installation {

  private static final int IDLE_SECONDS = 3600;

  private final LocalPostgres postgres;
  private final URI origin;
  private final Path keys;
  private final LocalProcess api;
  private final long postmaster;

  Installation(Path folder) {
    try {
      keys = folder.resolve("keys");
      KeyFiles.generate(keys);
      var port = Ports.free();
      origin = URI.create("http://localhost:" + port);
      postgres =
          LocalPostgres.keptIn(
              Files.createDirectory(folder.resolve("postgres")),
              Ports.free(),
              Passwords.random(),
              folder.resolve("postgres.log"));
      postgres.migrate();
      postmaster = processOf(postgres);
      var provider =
          LocalIdentityProvider.start(0, 0, 0, origin.toString(), keys, false, line -> {});
      try (var connection = postgres.connect()) {
        Seed.read().insert(connection, keys, provider.organisationIssuer());
      }
      var mailCatcher = LocalMailCatcher.start(Ports.free(), Ports.free(), line -> {});
      var variables = ApiEnvironment.of(origin.toString(), keys, postgres, provider, mailCatcher);
      variables.put("OPASTIN_PORT", Integer.toString(port));
      variables.put("OPASTIN_MANAGEMENT_PORT", Integer.toString(Ports.free()));
      // a few clients do here what many people would do: they are counted, but not stopped
      variables.put("OPASTIN_RATE_REQUESTS", Integer.toString(Integer.MAX_VALUE));
      variables.put("OPASTIN_RATE_SESSION_REQUESTS", Integer.toString(Integer.MAX_VALUE));
      // so often that each side carries its own seals
      variables.put("OPASTIN_ACCESS_LOG_SEAL_EVERY", "2s");
      api = LocalApi.start(variables, line -> {});
      // where TestSessions looks for them
      System.setProperty("OPASTIN_ORIGIN", origin.toString());
      System.setProperty("OPASTIN_KEYS", keys.toString());
    } catch (IOException | GeneralSecurityException | JoseException | SQLException e) {
      throw new IllegalStateException("cannot be started", e);
    }
  }

  URI origin() {
    return origin;
  }

  /** Processor time that the API's process has used. */
  Duration apiProcessorTime() {
    return api.handle().info().totalCpuDuration().orElseThrow();
  }

  /** Processor time that the database's processes have used. */
  Duration databaseProcessorTime() {
    return ProcessHandle.of(postmaster)
        .orElseThrow()
        .descendants()
        .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
        .reduce(Duration.ZERO, Duration::plus);
  }

  private static long processOf(LocalPostgres postgres) throws IOException, SQLException {
    try (var connection = postgres.connect();
        var statement = connection.createStatement();
        var row = statement.executeQuery("show data_directory")) {
      row.next();
      var file = Path.of(row.getString(1), "postmaster.pid");
      return Long.parseLong(Files.readAllLines(file).getFirst().strip());
    }
  }

  /** A connection of the superuser. */
  Connection connect() throws SQLException {
    return postgres.connect();
  }

  /** An expert with so many workspaces, each of another customer. */
  List<SharedWorkspace> workspaces(int count) throws SQLException {
    var providerId = Seed.read().providers().getFirst().id();
    try (var connection = connect()) {
      var population = new Population(connection, keys, Instant.now());
      var expert = population.expert(providerId, "Elli Esimerkki");
      var workspaces = new ArrayList<SharedWorkspace>();
      for (int i = 0; i < count; i++) {
        var customer = population.customer("Aino Asiakas");
        workspaces.add(
            new SharedWorkspace(
                population.workspace(providerId, expert, customer), expert, customer));
      }
      return workspaces;
    }
  }

  /** A session as a login makes it; gives the value of the header {@code Cookie}. */
  String logIn(UUID expertId) throws SQLException {
    var id = Ids.next();
    var now = OffsetDateTime.now(ZoneOffset.UTC);
    try (var connection = connect();
        var statement =
            connection.prepareStatement(
                """
                insert into opastin.session (id, account_id, provider, started_at, last_used_at, idle_seconds, expires_at)
                values (?, ?, 'ORGANISATION', ?, ?, ?, ?)\
                """)) {
      statement.setObject(1, id);
      statement.setObject(2, expertId);
      statement.setObject(3, now);
      statement.setObject(4, now);
      statement.setObject(5, IDLE_SECONDS);
      statement.setObject(6, now.plusSeconds(IDLE_SECONDS));
      statement.executeUpdate();
    }
    return "__Host-session="
        + TestSessions.sign(
            TestSessions.claims(expertId, id, Role.EXPERT), TestSessions.signingKey());
  }
}
