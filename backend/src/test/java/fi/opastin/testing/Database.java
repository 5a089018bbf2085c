package fi.opastin.testing;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.AgroalConnectionPoolConfiguration.ConnectionValidator;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** The database as its superuser sees it, past all policies: to arrange and to assert. */
public final class Database {

  private static final Map<String, AgroalDataSource> POOLS = new ConcurrentHashMap<>();

  private Database() {}

  /** A connection of the superuser, to be closed. */
  public static Connection connect() throws SQLException {
    return connect("postgres", setting(OpastinEnvironment.SUPERUSER_PASSWORD));
  }

  /** A connection of the role that serves requests, to be closed. */
  public static Connection connectAsApp() throws SQLException {
    return connect("opastin_app", setting("OPASTIN_APP_PASSWORD"));
  }

  /** A connection of the role for background work, to be closed. */
  public static Connection connectAsJobs() throws SQLException {
    return connect("opastin_jobs", setting("OPASTIN_JOBS_PASSWORD"));
  }

  /** A connection of the role that may only read the sealed access log, to be closed. */
  public static Connection connectAsAudit() throws SQLException {
    return connect("opastin_audit", setting(OpastinEnvironment.AUDIT_PASSWORD));
  }

  /** The password of the owner of the tables, for commands. */
  public static String ownerPassword() {
    return setting(OpastinEnvironment.OWNER_PASSWORD);
  }

  /** Rows of a query; parameters are written {@code ?}. */
  public static List<Map<String, @Nullable Object>> rows(String sql, Object... parameters) {
    try (var connection = pooled();
        var statement = prepare(connection, sql, parameters);
        var result = statement.executeQuery()) {
      var columns = result.getMetaData();
      var rows = new ArrayList<Map<String, @Nullable Object>>();
      while (result.next()) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
          row.put(columns.getColumnLabel(i), result.getObject(i));
        }
        rows.add(row);
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** The first column of the first row, if there is a row and it is not null. */
  public static <T> Optional<T> value(Class<T> type, String sql, Object... parameters) {
    try (var connection = pooled();
        var statement = prepare(connection, sql, parameters);
        var result = statement.executeQuery()) {
      return result.next() ? Optional.ofNullable(result.getObject(1, type)) : Optional.empty();
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** The number that a query {@code select count(*) …} answers. */
  public static long count(String sql, Object... parameters) {
    return value(Long.class, sql, parameters).orElseThrow();
  }

  /** Carries out a statement; gives the number of rows. */
  public static int execute(String sql, Object... parameters) {
    try (var connection = pooled();
        var statement = prepare(connection, sql, parameters)) {
      return statement.execute() ? 0 : statement.getUpdateCount();
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** One of a few that stay open: the handshake takes longer than most statements. */
  private static Connection pooled() throws SQLException {
    return POOLS.computeIfAbsent(address(), Database::pool).getConnection();
  }

  private static AgroalDataSource pool(String address) {
    var configuration =
        new AgroalDataSourceConfigurationSupplier()
            .connectionPoolConfiguration(pool ->
                pool.maxSize(8)
                    // tests stop and start the server
                    .validateOnBorrow(true)
                    .connectionValidator(ConnectionValidator.defaultValidator())
                    .connectionFactoryConfiguration(factory ->
                        factory
                            .jdbcUrl(address)
                            .principal(new NamePrincipal("postgres"))
                            .credential(
                                new SimplePassword(
                                    setting(OpastinEnvironment.SUPERUSER_PASSWORD)))));
    try {
      return AgroalDataSource.from(configuration);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static PreparedStatement prepare(Connection connection, String sql, Object... parameters)
      throws SQLException {
    var statement = connection.prepareStatement(sql);
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
    return statement;
  }

  private static Connection connect(String user, String password) throws SQLException {
    return DriverManager.getConnection(address(), user, password);
  }

  private static String address() {
    return setting("OPASTIN_DATABASE_URL") + "?currentSchema=opastin";
  }

  /** A value of the configuration, such as OPASTIN_ORIGIN. */
  public static String setting(String name) {
    return ConfigProvider.getConfig().getValue(name, String.class);
  }
}
