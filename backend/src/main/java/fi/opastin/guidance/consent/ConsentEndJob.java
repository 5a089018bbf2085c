package fi.opastin.guidance.consent;

import fi.opastin.guidance.consent.DueConsentsRepository.Due;
import fi.opastin.platform.time.Finland;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Looks for consents whose last day is past or whose expert is gone, and for proposals that were
 * not answered in time, in batches. Every replica may run it at any time: each end is one
 * transaction under the workspace's lock, and happens once.
 */
@ApplicationScoped
class ConsentEndJob {

  private static final Logger LOG = Logger.getLogger(ConsentEndJob.class);
  private static final int BATCH = 100;

  private final DueConsentsRepository due;
  private final ConsentJobService service;
  private final Clock clock;

  ConsentEndJob(DueConsentsRepository due, ConsentJobService service, Clock clock) {
    this.due = due;
    this.service = service;
    this.clock = clock;
  }

  @Scheduled(
      identity = "consent-end",
      every = "{opastin.consent.end-every}",
      delayed = "30s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void endDue() throws SQLException {
    var today = Finland.dayOf(clock.instant());
    @Nullable Due last = null;
    List<Due> batch;
    do {
      batch = due.after(Optional.ofNullable(last), today, BATCH);
      for (var one : batch) {
        end(one);
        last = one;
      }
    } while (batch.size() == BATCH);
  }

  /** One that fails does not hold up the others; it is due again at the next run. */
  private void end(Due one) {
    try {
      service.endDue(one.workspaceId(), new ConsentId(one.consentId()));
    } catch (RuntimeException e) {
      LOG.warnf("Consent %s could not be ended now (%s)", one.consentId(), e.getClass().getName());
    }
  }
}
