package fi.opastin.notification;

import fi.opastin.access.Actor;
import fi.opastin.notification.EventReader.News;
import fi.opastin.notification.EventSignals.Signal;
import fi.opastin.platform.problem.CommonProblem;
import fi.opastin.platform.problem.ProblemException;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * One browser's stream: at each signal it reads by number what has changed since it last read, and
 * then waits, holding no thread. It reads on only when the client has taken what it was sent.
 */
final class EventStream {

  /** What the stream tells. */
  sealed interface Told {

    record Changed(Change change) implements Told {}

    record Rings(Bell bell) implements Told {}

    /** Nothing has changed, but the connection lives. */
    record Alive() implements Told {}

    /** The session is over; nothing follows. */
    record SessionEnded() implements Told {}
  }

  private static final Logger LOG = Logger.getLogger(EventStream.class);
  private static final int BATCH = 100;

  private final EventReader reader;
  private final Actor actor;
  private final Executor readers;
  private volatile long position;
  private volatile @Nullable Bell bell;

  /**
   * @param readers runs the reading, which blocks
   * @param position the number after which it tells
   */
  EventStream(EventReader reader, Actor actor, Executor readers, long position) {
    this.reader = reader;
    this.actor = actor;
    this.readers = readers;
    this.position = position;
  }

  Multi<Told> told(Multi<Signal> signals) {
    return signals
        .onItem()
        .transformToMultiAndConcatenate(this::look)
        .onFailure(EventStream::sessionOver)
        .recoverWithItem(new Told.SessionEnded());
  }

  private Multi<Told> look(Signal signal) {
    return Uni.createFrom()
        .completionStage(() -> CompletableFuture.supplyAsync(this::read, readers))
        .onItem()
        .transformToMulti(news -> tell(news, signal))
        .onFailure(failure -> !sessionOver(failure))
        .recoverWithItem(EventStream::outage);
  }

  private Multi<Told> tell(News news, Signal signal) {
    var all = new ArrayList<Told>();
    if (!news.bell().equals(bell)) {
      bell = news.bell();
      all.add(new Told.Rings(news.bell()));
    }
    news.changes().forEach(change -> all.add(new Told.Changed(change)));
    if (all.isEmpty()) {
      return signal == Signal.TIME
          ? Multi.createFrom().item(new Told.Alive())
          : Multi.createFrom().empty();
    }
    if (!news.changes().isEmpty()) {
      position = news.changes().getLast().number();
    }
    Multi<Told> told = Multi.createFrom().iterable(all);
    return news.changes().size() < BATCH
        ? told
        : Multi.createBy()
            .concatenating()
            .streams(told, Multi.createFrom().deferred(() -> look(signal)));
  }

  /** Reads again from the same number at the next signal. */
  private static Told outage(Throwable failure) {
    LOG.warnf("An event stream could not read: %s", failure.getClass().getName());
    return new Told.Alive();
  }

  private News read() {
    return reader.since(actor, position, BATCH);
  }

  private static boolean sessionOver(Throwable failure) {
    return failure instanceof ProblemException refusal
        && refusal.problem().status() == CommonProblem.NOT_SIGNED_IN.status();
  }
}
