package fi.opastin.guidance.contact;

import fi.opastin.platform.time.Finland;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalTime;
import org.jboss.logging.Logger;

/**
 * Reminds handlers of feedback that is due for an answer, in batches of one transaction each. Every
 * replica may run it at any time.
 */
@ApplicationScoped
class ContactReminderJob {

  private static final Logger LOG = Logger.getLogger(ContactReminderJob.class);
  private static final int BATCH = 100;

  /** Nobody's telephone rings at midnight because a day has begun. */
  private static final LocalTime FIRST = LocalTime.of(7, 0);

  private final InboxTelling telling;
  private final Clock clock;

  ContactReminderJob(InboxTelling telling, Clock clock) {
    this.telling = telling;
    this.clock = clock;
  }

  @Scheduled(
      identity = "contact-reminders",
      every = "{opastin.retention.every}",
      delayed = "35s",
      concurrentExecution = ConcurrentExecution.SKIP)
  void run() {
    if (clock.instant().atZone(Finland.ZONE).toLocalTime().isBefore(FIRST)) {
      return;
    }
    try {
      int reminded;
      do {
        reminded = telling.remind(BATCH);
      } while (reminded == BATCH);
    } catch (RuntimeException e) {
      // those of the batch stay as they were, for the next run
      LOG.errorf("Handlers could not be reminded of contacts (%s)", e.getClass().getName());
    }
  }
}
