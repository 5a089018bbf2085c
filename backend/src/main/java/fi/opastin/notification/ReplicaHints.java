package fi.opastin.notification;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Tells the other replicas whose event streams should look, and hears it from them. A hint may be
 * lost: streams also look by themselves. What is committed within a moment is told in one hint, so
 * that commits do not wait in the database's one queue of notifications.
 */
@ApplicationScoped
class ReplicaHints {

  private static final Logger LOG = Logger.getLogger(ReplicaHints.class);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final ReplicaChannel.Factory channels;
  private final EventSignals signals;
  private final Set<UUID> changed = ConcurrentHashMap.newKeySet();
  private final CountDownLatch stopping = new CountDownLatch(1);
  private final Thread exchanging;
  private volatile boolean listening;

  ReplicaHints(ReplicaChannel.Factory channels, EventSignals signals) {
    this.channels = channels;
    this.signals = signals;
    this.exchanging = Thread.ofVirtual().name("replica-hints").unstarted(this::run);
  }

  void start(@Observes StartupEvent event) {
    start();
  }

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) Changed event) {
    changed.addAll(event.accountIds());
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    stop();
  }

  void start() {
    exchanging.start();
  }

  /** Waits until nothing is under way any more. */
  void stop() throws InterruptedException {
    stopping.countDown();
    exchanging.join(PATIENCE);
  }

  /** Whether hints of other replicas arrive now. */
  boolean listening() {
    return listening;
  }

  private void run() {
    var pause = FIRST_PAUSE;
    try {
      while (!stops(Duration.ZERO)) {
        try (var channel = channels.open()) {
          pause = FIRST_PAUSE;
          listening = true;
          // what was told while nobody listened
          signals.lookAll();
          exchange(channel);
        } catch (SQLException e) {
          LOG.warnf(
              "No hints between replicas now (SQL state %s), next try in %s",
              e.getSQLState(), pause);
        } finally {
          listening = false;
        }
        stops(pause);
        pause = shorter(pause.multipliedBy(2), LONGEST_PAUSE);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void exchange(ReplicaChannel channel) throws SQLException, InterruptedException {
    while (!stops(Duration.ZERO)) {
      signals.look(channel.hear());
      var told = Set.copyOf(changed);
      // before telling: what changes meanwhile is told again
      changed.removeAll(told);
      channel.tell(told);
    }
  }

  private boolean stops(Duration within) throws InterruptedException {
    return stopping.await(within.toMillis(), TimeUnit.MILLISECONDS);
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
