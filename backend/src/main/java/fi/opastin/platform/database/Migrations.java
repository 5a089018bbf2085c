package fi.opastin.platform.database;

import java.sql.DriverManager;
import java.sql.SQLException;
import liquibase.Liquibase;
import liquibase.UpdateSummaryOutputEnum;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;

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
      try (var liquibase =
          new Liquibase("db/changelog.xml", new ClassLoaderResourceAccessor(), database)) {
        liquibase.setShowSummaryOutput(UpdateSummaryOutputEnum.LOG);
        liquibase.update("");
      }
    }
  }
}
