package fi.opastin.guidance.workspace;

import fi.opastin.platform.time.Finland;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Writes down which workspaces have closed and been archived by their days, tells people, and
 * reminds them of what lies ahead. Runs on every replica, can be broken off and begun again
 * anywhere; access does not wait for it (G11).
 */
@ApplicationScoped
class LifecycleJob {

  private static final Logger LOG = Logger.getLogger(LifecycleJob.class);
  private static final int BATCH = 200;

  private final DueWorkspacesRepository due;
  private final LifecycleProgress progress;
  private final Clock clock;

  LifecycleJob(DueWorkspacesRepository due, LifecycleProgress progress, Clock clock) {
    this.due = due;
    this.progress = progress;
    this.clock = clock;
  }

  @Scheduled(
      identity = "lifecycle",
      every = "{opastin.retention.every}",
      delayed = "20s",
      concurrentExecution = ConcurrentExecution.SKIP)
  void run() {
    try {
      List<UUID> batch;
      var after = new UUID(0, 0);
      do {
        batch = due.steps(Finland.dayOf(clock.instant()), after, BATCH);
        batch.forEach(this::step);
        after = batch.isEmpty() ? after : batch.getLast();
      } while (batch.size() == BATCH);
    } catch (SQLException e) {
      LOG.warnf("Lifecycle: the database does not answer (SQL state %s)", e.getSQLState());
    }
  }

  private void step(UUID id) {
    try {
      progress.follow(new WorkspaceId(id));
    } catch (RuntimeException e) {
      // it stays as it was, for the next run; the others go on
      LOG.errorf("Workspace %s could not follow its days (%s)", id, e.getClass().getName());
    }
  }
}
