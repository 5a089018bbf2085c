package fi.opastin.guidance.duedate;

import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.platform.time.Finland;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Reminds people of what falls due, in batches. Every replica may run it at any time, and it may be
 * broken off anywhere: each workspace is one transaction under its lock, and reminds once.
 */
@ApplicationScoped
class ReminderJob {

  private static final Logger LOG = Logger.getLogger(ReminderJob.class);
  private static final int BATCH = 200;

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
    try {
      List<UUID> batch;
      var after = new UUID(0, 0);
      do {
        batch = busy.on(now.toLocalDate(), after, BATCH);
        batch.forEach(this::remind);
        after = batch.isEmpty() ? after : batch.getLast();
      } while (batch.size() == BATCH);
    } catch (SQLException e) {
      LOG.warnf("Reminders: the database does not answer (SQL state %s)", e.getSQLState());
    }
  }

  private void remind(UUID id) {
    try {
      service.remind(new WorkspaceId(id));
    } catch (RuntimeException e) {
      // it stays as it was, for the next run; the others go on
      LOG.errorf("Nobody could be reminded in workspace %s (%s)", id, e.getClass().getName());
    }
  }
}
