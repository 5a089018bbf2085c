package fi.opastin.guidance.workspace;

import fi.opastin.platform.time.Finland;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/**
 * Writes down which workspaces have closed and been archived by their days, tells people, and
 * reminds them of what lies ahead. Runs on every replica, can be broken off and begun again
 * anywhere; access does not wait for it (G11).
 */
@ApplicationScoped
class LifecycleJob {

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
    var today = Finland.dayOf(clock.instant());
    WorkspaceBatches.each(
        "Lifecycle", (after, limit) -> due.steps(today, after, limit), progress::follow);
  }
}
