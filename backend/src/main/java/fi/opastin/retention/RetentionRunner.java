package fi.opastin.retention;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Sweeps now and then, on every replica. */
@ApplicationScoped
class RetentionRunner {

  private final RetentionSweep sweep;

  RetentionRunner(RetentionSweep sweep) {
    this.sweep = sweep;
  }

  @Scheduled(
      identity = "retention",
      every = "{opastin.retention.every}",
      delayed = "30s",
      concurrentExecution = ConcurrentExecution.SKIP)
  void run() {
    sweep.run();
  }
}
