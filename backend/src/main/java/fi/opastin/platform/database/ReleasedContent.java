package fi.opastin.platform.database;

import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import liquibase.change.custom.CustomTaskChange;
import liquibase.database.Database;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.CustomChangeException;
import liquibase.exception.DatabaseException;
import liquibase.exception.ValidationErrors;
import liquibase.resource.ResourceAccessor;

/**
 * A step of the migration: publishes content that comes with a release of the service. From then on
 * it is the service administrator's, who can go on with versions of their own.
 */
public abstract class ReleasedContent implements CustomTaskChange {

  /** What it publishes, for the log. */
  protected abstract String name();

  /** Publishes it, unless its keepers have already gone on by themselves. */
  protected abstract void publish(JdbcConnection connection)
      throws IOException, SQLException, DatabaseException;

  /** A file that comes with the service. */
  protected static InputStream open(String resource) throws IOException {
    var stream = ReleasedContent.class.getClassLoader().getResourceAsStream(resource);
    if (stream == null) {
      throw new IOException("no resource " + resource);
    }
    return stream;
  }

  /** Whether a file comes with the service. */
  protected static boolean exists(String resource) {
    return ReleasedContent.class.getClassLoader().getResource(resource) != null;
  }

  @Override
  public final void execute(Database database) throws CustomChangeException {
    try {
      publish((JdbcConnection) database.getConnection());
    } catch (IOException | SQLException | DatabaseException e) {
      throw new CustomChangeException(name(), e);
    }
  }

  @Override
  public final String getConfirmationMessage() {
    return "published " + name();
  }

  @Override
  public final void setUp() {
    // needs nothing
  }

  @Override
  public final void setFileOpener(ResourceAccessor resourceAccessor) {
    // reads from the class path
  }

  @Override
  public final ValidationErrors validate(Database database) {
    return new ValidationErrors();
  }
}
