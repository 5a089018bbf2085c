package fi.opastin.guidance.duedate;

import fi.opastin.guidance.workspace.WorkspaceBatches;
import fi.opastin.platform.time.Finland;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalTime;

/**
 * Reminds people of what falls due, in batches. Every replica may run it at any time, and it may be
 * broken off anywhere: each workspace is one transaction under its lock, and reminds once.
 */
@ApplicationScoped
class ReminderJob {

  /** Nobody's telephone rings at midnight because a day has begun. */
  private static final LocalTime FIRST = LocalTime.of(7, 0);

  private final BusyWorkspacesRepository busy;
  private final ReminderService service;
  private final Clock clock;

  ReminderJob(BusyWorkspacesRepository busy, ReminderService service, Clock clock) {
    this.busy = busy;
    this.service = service;
    this.clock = clock;
  }

  @Scheduled(
      identity = "reminders",
      every = "{opastin.retention.every}",
      delayed = "25s",
      concurrentExecution = ConcurrentExecution.SKIP)
  void run() {
    var now = clock.instant().atZone(Finland.ZONE);
    if (now.toLocalTime().isBefore(FIRST)) {
      return;
    }
    WorkspaceBatches.each(
        "Reminders", (after, limit) -> busy.on(now.toLocalDate(), after, limit), service::remind);
  }
}
