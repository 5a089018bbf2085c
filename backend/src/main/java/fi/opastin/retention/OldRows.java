package fi.opastin.retention;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.jboss.logging.Logger;

/** Deletes rows that nobody needs any more when enough time has passed, as background work. */
@ApplicationScoped
public class OldRows {

  private static final Logger LOG = Logger.getLogger(OldRows.class);

  private final AgroalDataSource database;

  OldRows(@DataSource("jobs") AgroalDataSource database) {
    this.database = database;
  }

  /**
   * What fails stays for the next run.
   *
   * @param kept names them in the log
   * @param delete its parameters are the time before which rows are old, and how many at most
   * @return how many were deleted
   */
  public int delete(Retention.Kept kept, String delete, OffsetDateTime before, int limit) {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(delete)) {
      statement.setObject(1, before);
      statement.setInt(2, limit);
      return statement.executeUpdate();
    } catch (SQLException e) {
      LOG.warnf("%s cannot be deleted now (SQL state %s)", kept.kind(), e.getSQLState());
      return 0;
    }
  }
}
