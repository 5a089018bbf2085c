package fi.opastin.guidance.workspace;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Tells the people of workspaces whose provider leaves, or stays after all (G23). On the day itself
 * the workspaces close like all others. Runs on every replica and can be broken off anywhere.
 */
@ApplicationScoped
class LeavingJob {

  private static final Logger LOG = Logger.getLogger(LeavingJob.class);
  private static final int BATCH = 200;

  private final LeavingWorkspacesRepository workspaces;
  private final LeavingProgress progress;

  LeavingJob(LeavingWorkspacesRepository workspaces, LeavingProgress progress) {
    this.workspaces = workspaces;
    this.progress = progress;
  }

  @Scheduled(
      identity = "leaving",
      every = "{opastin.retention.every}",
      delayed = "30s",
      concurrentExecution = ConcurrentExecution.SKIP)
  void run() {
    try {
      List<UUID> batch;
      var after = new UUID(0, 0);
      do {
        batch = workspaces.untold(after, BATCH);
        batch.forEach(this::tell);
        after = batch.isEmpty() ? after : batch.getLast();
      } while (batch.size() == BATCH);
    } catch (SQLException e) {
      LOG.warnf("Leaving: the database does not answer (SQL state %s)", e.getSQLState());
    }
  }

  private void tell(UUID id) {
    try {
      progress.follow(new WorkspaceId(id));
    } catch (RuntimeException e) {
      // it stays as it was, for the next run; the others go on
      LOG.errorf("Workspace %s was not told of leaving (%s)", id, e.getClass().getName());
    }
  }
}
