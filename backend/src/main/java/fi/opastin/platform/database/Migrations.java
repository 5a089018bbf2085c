package fi.opastin.platform.database;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;

/**
 * Brings the database to the newest form: command {@code migrate}. A step of its own, so that the
 * serving process never holds the owner's password.
 */
public final class Migrations {

  private Migrations() {}

  /**
   * @param url JDBC address of the database
   * @param ownerPassword password of {@code opastin_owner}
   */
  public static void run(String url, String ownerPassword) throws SQLException, LiquibaseException {
    try (var connection = DriverManager.getConnection(url, "opastin_owner", ownerPassword)) {
      var database =
          DatabaseFactory.getInstance()
              .findCorrectDatabaseImplementation(new JdbcConnection(connection));
      database.setDefaultSchemaName("opastin");
      database.setLiquibaseSchemaName("opastin");
      try {
        Scope.child(
            Map.of(Scope.Attr.ui.name(), new LoggerUIService()),
            () -> {
              try (var liquibase =
                  new Liquibase("db/changelog.xml", new ClassLoaderResourceAccessor(), database)) {
                liquibase.update("");
              }
            });
      } catch (Exception e) {
        throw e instanceof LiquibaseException known ? known : new LiquibaseException(e);
      }
    }
  }
}
