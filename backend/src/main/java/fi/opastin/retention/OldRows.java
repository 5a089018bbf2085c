package fi.opastin.retention;

import fi.opastin.platform.database.BackgroundStatementRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.jboss.logging.Logger;

/** Deletes rows that nobody needs any more when enough time has passed, as background work. */
@ApplicationScoped
public class OldRows {

  private static final Logger LOG = Logger.getLogger(OldRows.class);

  private final BackgroundStatementRepository statements;

  OldRows(BackgroundStatementRepository statements) {
    this.statements = statements;
  }

  /**
   * What fails stays for the next run.
   *
   * @param kept names them in the log
   * @param delete its parameters are the time before which rows are old, and how many at most
   * @return how many were deleted
   */
  public int delete(Retention.Kept kept, String delete, OffsetDateTime before, int limit) {
    try {
      return statements.update(delete, before, limit);
    } catch (SQLException e) {
      LOG.warnf("%s cannot be deleted now (SQL state %s)", kept.kind(), e.getSQLState());
      return 0;
    }
  }
}
