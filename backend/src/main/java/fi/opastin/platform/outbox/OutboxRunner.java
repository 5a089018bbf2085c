package fi.opastin.platform.outbox;

import fi.opastin.platform.outbox.DueEntriesRepository.Leased;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Carries out what is due in the outbox: at once after a commit of this replica, and every other
 * second for what other replicas left or what failed before. Replicas share the work: each entry is
 * leased to one of them.
 */
@ApplicationScoped
class OutboxRunner {

  private static final Logger LOG = Logger.getLogger(OutboxRunner.class);
  private static final int PARALLEL = 8;
  private static final Duration GRACE = Duration.ofSeconds(20);

  private final DueEntriesRepository entries;
  private final OutboxAttempt attempt;
  private final Clock clock;
  private final Duration lease;
  private final Semaphore slots = new Semaphore(PARALLEL);
  private final AtomicBoolean woken = new AtomicBoolean();
  private final ExecutorService dispatcher =
      Executors.newSingleThreadExecutor(Thread.ofVirtual().name("outbox").factory());
  private final ExecutorService workers =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("outbox-", 0).factory());
  private volatile boolean stopping;

  /**
   * @param lease longer than any attempt takes; whoever is killed over one leaves it due when it
   *     ends
   */
  OutboxRunner(
      DueEntriesRepository entries,
      OutboxAttempt attempt,
      Clock clock,
      @ConfigProperty(name = "opastin.outbox.lease") Duration lease) {
    this.entries = entries;
    this.attempt = attempt;
    this.clock = clock;
    this.lease = lease;
  }

  @Scheduled(every = "{opastin.outbox.every}")
  void look() {
    wake();
  }

  void added(@Observes(during = TransactionPhase.AFTER_SUCCESS) EntryAdded event) {
    wake();
  }

  /** Looks soon; however often it is woken, one look waits at most. */
  void wake() {
    if (!stopping && !woken.getAndSet(true)) {
      dispatcher.execute(this::startDue);
    }
  }

  /** Begins nothing more and waits for what has been begun. */
  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    stopping = true;
    dispatcher.shutdown();
    if (!slots.tryAcquire(PARALLEL, GRACE.toSeconds(), TimeUnit.SECONDS)) {
      LOG.warn("Outbox: left to another replica what did not finish in time");
    }
  }

  private void startDue() {
    woken.set(false);
    try {
      while (startBatch()) {
        // more may be due
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (SQLException e) {
      LOG.warnf("The outbox cannot be read now (SQL state %s)", e.getSQLState());
    }
  }

  /**
   * Leases as many entries as can be begun at once, so that no lease runs while its entry waits.
   *
   * @return whether it found as many as it could take
   */
  private boolean startBatch() throws InterruptedException, SQLException {
    slots.acquire();
    var free = 1 + slots.drainPermits();
    var started = 0;
    try {
      if (stopping) {
        return false;
      }
      var now = clock.instant();
      for (var entry : entries.lease(now, now.plus(lease), free)) {
        workers.execute(() -> run(entry));
        started++;
      }
      return started == free;
    } finally {
      slots.release(free - started);
    }
  }

  private void run(Leased entry) {
    try {
      attempt.run(entry);
    } finally {
      slots.release();
    }
  }
}
