package fi.opastin.guidance.workspace;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** How jobs go through the workspaces that are due for something, one transaction each. */
public final class WorkspaceBatches {

  private static final Logger LOG = Logger.getLogger(WorkspaceBatches.class);
  private static final int BATCH = 200;

  private WorkspaceBatches() {}

  /** Those that are due. */
  @FunctionalInterface
  public interface Due {

    /** The first ones behind this one, in the order of their ids. */
    List<UUID> after(UUID id, int limit) throws SQLException;
  }

  /**
   * Does something with each. One that fails stays as it was, for the next run; the others go on.
   *
   * @param job names it in the log
   */
  public static void each(String job, Due due, Consumer<WorkspaceId> work) {
    try {
      List<UUID> batch;
      var after = new UUID(0, 0);
      do {
        batch = due.after(after, BATCH);
        batch.forEach(id -> once(job, id, work));
        after = batch.isEmpty() ? after : batch.getLast();
      } while (batch.size() == BATCH);
    } catch (SQLException e) {
      LOG.warnf("%s: the database does not answer (SQL state %s)", job, e.getSQLState());
    }
  }

  private static void once(String job, UUID id, Consumer<WorkspaceId> work) {
    try {
      work.accept(new WorkspaceId(id));
    } catch (RuntimeException e) {
      LOG.errorf("%s: workspace %s stays for the next run (%s)", job, id, e.getClass().getName());
    }
  }
}
