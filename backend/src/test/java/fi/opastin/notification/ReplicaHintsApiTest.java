package fi.opastin.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.opastin.notification.EventSignals.Signal;
import fi.opastin.testing.Database;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.OpastinEnvironment;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.subscription.Cancellable;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The API is one replica; the other one is made here, and its streams never look by themselves. */
@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class ReplicaHintsApiTest {

  @Inject Vertx vertx;
  @Inject ReplicaChannel.Factory channels;
  @Inject ReplicaHints here;
  @Inject Event<Changed> changed;

  private EventSignals signals;
  private ReplicaHints other;

  @BeforeEach
  void start() {
    signals = new EventSignals(vertx, Duration.ofHours(1));
    other = new ReplicaHints(channels, signals);
    other.start();
    await().until(() -> other.listening() && here.listening());
  }

  @AfterEach
  void stop() throws InterruptedException {
    other.stop();
  }

  @Test
  @DisplayName("G20 what one replica commits lets the streams of another look, and only those")
  void otherReplica() {
    var somebody = Fixtures.elina().accountId();
    try (var stream = new OtherStream(somebody);
        var stranger = new OtherStream(Fixtures.olga().accountId())) {
      commit(List.of(somebody));
      await().until(() -> stream.looks() == 2);
      assertThat(stranger.looks()).isEqualTo(1);
    }
  }

  @Test
  @DisplayName("G20 a transaction that is rolled back is told to nobody")
  void rolledBack() {
    var somebody = Fixtures.elina().accountId();
    var later = Fixtures.olga().accountId();
    try (var stream = new OtherStream(somebody);
        var other = new OtherStream(later)) {
      QuarkusTransaction.begin();
      changed.fire(new Changed(List.of(somebody)));
      QuarkusTransaction.rollback();
      commit(List.of(later));
      await().until(() -> other.looks() == 2);
      assertThat(stream.looks()).isEqualTo(1);
    }
  }

  @Test
  @DisplayName("G20 a thousand accounts at once fit into the database's notifications")
  void many() {
    var people = Stream.generate(UUID::randomUUID).limit(1_000).toList();
    try (var first = new OtherStream(people.getFirst());
        var last = new OtherStream(people.getLast())) {
      commit(people);
      await().until(() -> first.looks() == 2 && last.looks() == 2);
    }
  }

  @Test
  @DisplayName("G20 a lost connection is made again, and what was missed meanwhile is looked for")
  void recovers() {
    var somebody = Fixtures.elina().accountId();
    try (var stream = new OtherStream(somebody)) {
      var ended =
          Database.count(
              """
              select count(pg_terminate_backend(pid)) from pg_stat_activity
              where application_name = ?\
              """,
              ReplicaChannel.NAME);
      assertThat(ended).isEqualTo(2);
      await("looks when it listens again").until(() -> stream.looks() == 2);
      await().until(() -> other.listening() && here.listening());
      commit(List.of(somebody));
      await().until(() -> stream.looks() == 3);
    }
  }

  private void commit(List<UUID> accountIds) {
    QuarkusTransaction.requiringNew().run(() -> changed.fire(new Changed(accountIds)));
  }

  /** A stream at the other replica; it looks once when it opens. */
  private final class OtherStream implements AutoCloseable {

    private final List<Signal> heard = new CopyOnWriteArrayList<>();
    private final Cancellable subscription;

    OtherStream(UUID accountId) {
      subscription = signals.of(accountId).subscribe().with(heard::add);
      await().until(() -> looks() == 1);
    }

    int looks() {
      return heard.size();
    }

    @Override
    public void close() {
      subscription.cancel();
    }
  }
}
