package fi.opastin.notification;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.smallrye.mutiny.subscription.MultiEmitter;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells the event streams of this replica when to look: at once after a commit here, soon after one
 * of another replica ({@link ReplicaHints}), and every few seconds in any case. However many
 * signals come while a stream is busy, one waits at most.
 */
@ApplicationScoped
class EventSignals {

  enum Signal {
    /** Something has changed. */
    CHANGE,
    /** Time has passed. */
    TIME
  }

  /** Streams of one account; a browser needs one. */
  static final int LIMIT = 6;

  private final Map<UUID, Deque<MultiEmitter<? super Signal>>> streams = new ConcurrentHashMap<>();
  private final Vertx vertx;
  private final Duration every;

  EventSignals(Vertx vertx, @ConfigProperty(name = "opastin.events.every") Duration every) {
    this.vertx = vertx;
    this.every = every;
  }

  /**
   * Signals for one stream, the first at once. Completes when the service stops or when the account
   * has opened too many newer ones.
   */
  Multi<Signal> of(UUID accountId) {
    return Multi.createFrom()
        .emitter(stream -> open(accountId, stream), BackPressureStrategy.LATEST);
  }

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) Changed changed) {
    look(changed.accountIds());
  }

  /** Lets the streams of these accounts look. */
  void look(Collection<UUID> accountIds) {
    for (var accountId : accountIds) {
      for (var stream : snapshot(accountId)) {
        stream.emit(Signal.CHANGE);
      }
    }
  }

  void lookAll() {
    look(List.copyOf(streams.keySet()));
  }

  void stop(@Observes ShutdownEvent event) {
    for (var accountId : List.copyOf(streams.keySet())) {
      snapshot(accountId).forEach(MultiEmitter::complete);
    }
  }

  int open(UUID accountId) {
    return snapshot(accountId).size();
  }

  private void open(UUID accountId, MultiEmitter<? super Signal> stream) {
    var tooMany = new ArrayDeque<MultiEmitter<? super Signal>>();
    streams.compute(
        accountId,
        (id, open) -> {
          var all = open == null ? new ArrayDeque<MultiEmitter<? super Signal>>() : open;
          all.addLast(stream);
          while (all.size() > LIMIT) {
            tooMany.add(all.removeFirst());
          }
          return all;
        });
    tooMany.forEach(MultiEmitter::complete);
    var timer = vertx.setPeriodic(every.toMillis(), id -> stream.emit(Signal.TIME));
    stream.onTermination(() -> {
      vertx.cancelTimer(timer);
      close(accountId, stream);
    });
    stream.emit(Signal.CHANGE);
  }

  private void close(UUID accountId, MultiEmitter<? super Signal> stream) {
    streams.computeIfPresent(
        accountId,
        (id, open) -> {
          open.remove(stream);
          return open.isEmpty() ? null : open;
        });
  }

  private List<MultiEmitter<? super Signal>> snapshot(UUID accountId) {
    var copy = new java.util.ArrayList<MultiEmitter<? super Signal>>();
    streams.computeIfPresent(
        accountId,
        (id, open) -> {
          copy.addAll(open);
          return open;
        });
    return copy;
  }
}
