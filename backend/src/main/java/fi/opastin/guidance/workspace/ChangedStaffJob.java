package fi.opastin.guidance.workspace;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Lets workspaces and customers' lists follow when an administrator has changed the name or title
 * of an expert. Runs on every replica and can be broken off anywhere.
 */
@ApplicationScoped
class ChangedStaffJob {

  private final ChangedStaffRepository workspaces;
  private final ChangedStaffProgress progress;

  ChangedStaffJob(ChangedStaffRepository workspaces, ChangedStaffProgress progress) {
    this.workspaces = workspaces;
    this.progress = progress;
  }

  @Scheduled(
      identity = "changed-staff",
      every = "{opastin.retention.every}",
      delayed = "40s",
      concurrentExecution = ConcurrentExecution.SKIP)
  void run() {
    WorkspaceBatches.each("Changed staff", workspaces::outdated, progress::follow);
  }
}
