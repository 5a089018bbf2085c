package fi.opastin.guidance.workspace;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Tells the people of workspaces whose provider leaves, or stays after all (G23). On the day itself
 * the workspaces close like all others. Runs on every replica and can be broken off anywhere.
 */
@ApplicationScoped
class LeavingJob {

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
    WorkspaceBatches.each("Leaving", workspaces::untold, progress::follow);
  }
}
