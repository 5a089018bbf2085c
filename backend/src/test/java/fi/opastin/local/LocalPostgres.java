package fi.opastin.local;

import fi.opastin.platform.database.Migrations;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import liquibase.exception.LiquibaseException;

/**
 * PostgreSQL 18 with Opastin's roles and database, from binaries on the test class path. Every role
 * has a password, and nobody gets in without one.
 */
public final class LocalPostgres implements Part {

  private static final String DATABASE = "opastin";
  private static final String SUPERUSER = "postgres";

  private final EmbeddedPostgres server;
  private final Passwords passwords;

  private LocalPostgres(EmbeddedPostgres server, Passwords passwords) {
    this.server = server;
    this.passwords = passwords;
  }

  /** One for a test run: on a free port, gone afterwards, and without care for power cuts. */
  public static LocalPostgres temporary(Passwords passwords, Path log) {
    return start(
        EmbeddedPostgres.builder()
            .setServerConfig("fsync", "off")
            // what is acknowledged must survive a killed server in tests, too
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("full_page_writes", "off"),
        passwords,
        log);
  }

  /** One whose data is kept in a folder between starts. */
  public static LocalPostgres keptIn(Path folder, int port, Passwords passwords, Path log) {
    return start(
        EmbeddedPostgres.builder()
            .setDataDirectory(folder)
            .setCleanDataDirectory(false)
            .setPort(port)
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on"),
        passwords,
        log);
  }

  /** Brings the database up to date in this process. */
  public void migrate() {
    try {
      Migrations.run(url(), passwords.owner());
    } catch (SQLException | LiquibaseException e) {
      throw new LocalException("The database cannot be brought up to date", e);
    }
  }

  /** JDBC address, without user and password. */
  public String url() {
    return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + DATABASE;
  }

  public Passwords passwords() {
    return passwords;
  }

  /** A connection that sees everything: for seeding and for what tests assert. */
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(url(), SUPERUSER, passwords.superuser());
  }

  @Override
  public void close() {
    AtEnd.isClosed(this);
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LocalPostgres start(
      EmbeddedPostgres.Builder builder, Passwords passwords, Path log) {
    var output = ProcessBuilder.Redirect.appendTo(log.toFile());
    try {
      var server =
          builder
              .setConnectConfig("password", passwords.superuser())
              .setServerConfig("listen_addresses", "127.0.0.1")
              .setServerConfig("max_connections", "60")
              .setServerConfig("timezone", "UTC")
              .setServerConfig("password_encryption", "scram-sha-256")
              .setLocaleConfig("locale-provider", "builtin")
              .setLocaleConfig("builtin-locale", "C.UTF-8")
              .setLocaleConfig("locale", "C")
              .setPGStartupWait(Duration.ofSeconds(60))
              .setRegisterShutdownHook(false)
              .setOutputRedirector(output)
              .setErrorRedirector(output)
              .start();
      var postgres = new LocalPostgres(server, passwords);
      AtEnd.close(postgres);
      postgres.prepare();
      return postgres;
    } catch (IOException | SQLException e) {
      throw new LocalException("PostgreSQL cannot be started: " + e.getMessage(), e);
    }
  }

  /** Roles, passwords and database; every step can be repeated. */
  private void prepare() throws SQLException, IOException {
    try (var connection = server.getPostgresDatabase().getConnection()) {
      if (!exists(connection)) {
        execute(connection, "create database " + DATABASE);
      }
      execute(connection, passwordOf(SUPERUSER, passwords.superuser()));
    }
    try (var connection = connect()) {
      execute(connection, resource("db/roles.sql"));
      execute(connection, passwordOf("opastin_owner", passwords.owner()));
      execute(connection, passwordOf("opastin_app", passwords.app()));
      execute(connection, passwordOf("opastin_jobs", passwords.jobs()));
      execute(connection, passwordOf("opastin_audit", passwords.audit()));
      demandPasswords(connection);
    }
  }

  /** A new data folder trusts everybody on this machine; afterwards nobody. */
  private static void demandPasswords(Connection connection) throws SQLException, IOException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery("show hba_file")) {
      row.next();
      Files.writeString(Path.of(row.getString(1)), "host all all 127.0.0.1/32 scram-sha-256\n");
    }
    execute(connection, "select pg_reload_conf()");
  }

  private static boolean exists(Connection connection) throws SQLException {
    try (var statement = connection.prepareStatement("select from pg_database where datname = ?")) {
      statement.setString(1, DATABASE);
      try (var rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }

  private static String passwordOf(String role, String password) {
    return "alter role %s password '%s'".formatted(role, password);
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String resource(String name) throws IOException {
    try (var stream = LocalPostgres.class.getClassLoader().getResourceAsStream(name)) {
      if (stream == null) {
        throw new IOException(name + " is not on the class path");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Ends the server of an earlier start that was killed before it could do so. */
  static void endLeftOver(Path folder) {
    var file = folder.resolve("postmaster.pid");
    if (!Files.exists(file)) {
      return;
    }
    try {
      var pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
      var server = ProcessHandle.of(pid).filter(found -> serves(found, folder));
      if (server.isPresent()) {
        // SIGINT: ends without waiting for whoever is connected
        new ProcessBuilder("kill", "-INT", Long.toString(pid)).start().waitFor();
        server.get().onExit().get(30, TimeUnit.SECONDS);
      }
    } catch (IOException | ExecutionException | TimeoutException e) {
      throw new LocalException("An earlier PostgreSQL still runs on " + folder, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LocalException("interrupted", e);
    }
  }

  private static boolean serves(ProcessHandle process, Path folder) {
    return process.info().commandLine().orElse("").contains(folder.toString());
  }
}
