package fi.opastin.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** One connection to the database, outside of the pools, that carries hints between replicas. */
final class ReplicaChannel implements AutoCloseable {

  /** As the database's list of connections shows it. */
  static final String NAME = "opastin-hints";

  private static final String LISTEN = "listen opastin_changed";
  private static final String NOTIFY = "select pg_notify('opastin_changed', ?)";

  /** A hint holds less than 8,000 bytes. */
  private static final int MOST = 200;

  /** How long hearing waits, and so how long what is to be told gathers. */
  private static final Duration MOMENT = Duration.ofMillis(50);

  /** A connection that has died silently is found out after this time. */
  private static final Duration CHECKED_EVERY = Duration.ofSeconds(15);

  private static final int PATIENCE_SECONDS = 5;

  private final Connection connection;
  private final PGConnection postgres;
  private long checkedAt = System.nanoTime();

  private ReplicaChannel(Connection connection) throws SQLException {
    this.connection = connection;
    this.postgres = connection.unwrap(PGConnection.class);
  }

  /** Opens channels. */
  @ApplicationScoped
  static class Factory {

    private final String url;
    private final String user;
    private final String password;

    Factory(
        @ConfigProperty(name = "opastin.database.url") String url,
        @ConfigProperty(name = "quarkus.datasource.jobs.username") String user,
        @ConfigProperty(name = "quarkus.datasource.jobs.password") String password) {
      this.url = url;
      this.user = user;
      this.password = password;
    }

    ReplicaChannel open() throws SQLException {
      var properties = new Properties();
      properties.setProperty("user", user);
      properties.setProperty("password", password);
      properties.setProperty("ApplicationName", NAME);
      properties.setProperty("tcpKeepAlive", "true");
      properties.setProperty("connectTimeout", Integer.toString(PATIENCE_SECONDS));
      properties.setProperty("socketTimeout", Integer.toString(PATIENCE_SECONDS));
      properties.setProperty("logServerErrorDetail", "false");
      var connection = DriverManager.getConnection(url, properties);
      try (var statement = connection.createStatement()) {
        statement.execute(LISTEN);
        return new ReplicaChannel(connection);
      } catch (SQLException e) {
        connection.close();
        throw e;
      }
    }
  }

  /** Waits a moment for hints; gives the accounts that other replicas told of. */
  Set<UUID> hear() throws SQLException {
    var hints = postgres.getNotifications((int) MOMENT.toMillis());
    if (System.nanoTime() - checkedAt > CHECKED_EVERY.toNanos()) {
      check();
    }
    return Arrays.stream(hints == null ? new PGNotification[0] : hints)
        .filter(hint -> hint.getPID() != postgres.getBackendPID())
        .flatMap(hint -> Arrays.stream(hint.getParameter().split(",")))
        .map(UUID::fromString)
        .collect(Collectors.toSet());
  }

  void tell(Collection<UUID> accountIds) throws SQLException {
    var texts = accountIds.stream().map(UUID::toString).toList();
    try (var statement = connection.prepareStatement(NOTIFY)) {
      for (int from = 0; from < texts.size(); from += MOST) {
        var some = texts.subList(from, Math.min(from + MOST, texts.size()));
        statement.setString(1, String.join(",", some));
        statement.execute();
      }
    }
  }

  private void check() throws SQLException {
    if (!connection.isValid(PATIENCE_SECONDS)) {
      throw new SQLException("the connection is dead", "08006");
    }
    checkedAt = System.nanoTime();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
