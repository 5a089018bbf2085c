package fi.opastin.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.opastin.access.Actor;
import fi.opastin.access.Role;
import fi.opastin.testing.Database;
import fi.opastin.testing.EventClient;
import fi.opastin.testing.EventClient.ServerEvent;
import fi.opastin.testing.Fixtures;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.Pause;
import fi.opastin.testing.TestSessions;
import fi.opastin.testing.Workspaces;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Nothing is skipped and nothing comes twice, however transactions and readers overlap. */
@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class EventStreamOrderApiTest {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  @Inject EventReader reader;
  @Inject EventSignals signals;
  @Inject Event<Changed> changed;

  @Test
  @DisplayName("G20 what another replica commits arrives when the stream looks by itself")
  void otherReplica() throws SQLException {
    var open = Workspaces.open(Fixtures.elina());
    try (var client = EventClient.connect(open.customerCookie())) {
      try (var connection = Database.connectAsApp()) {
        record(connection, open.id(), Duration.ZERO, true);
      }
      await().atMost(PATIENCE).until(() -> !client.events().isEmpty());
      assertThat(JsonPath.from(client.events().getFirst().data()).getLong("lastEvent"))
          .isEqualTo(lastEvent(open.id()));
    }
  }

  @Test
  @DisplayName(
      "security: with slow and fast transactions at once and reconnecting streams, nothing is"
          + " skipped and nothing comes twice")
  void slowAndFast() throws Exception {
    var elina = Fixtures.elina();
    var workspaces = new ArrayList<String>();
    for (int i = 0; i < 3; i++) {
      workspaces.add(Workspaces.open(elina).id());
    }
    var received = new CopyOnWriteArrayList<ServerEvent>();
    var random = new Random(7);
    var start = changeNumber(elina.accountId());
    var work = new ArrayList<Callable<Void>>();
    for (int i = 0; i < 40; i++) {
      var workspace = workspaces.get(random.nextInt(workspaces.size()));
      var pause = Duration.ofMillis(random.nextInt(3) == 0 ? 60 : 0);
      var commits = random.nextInt(5) != 0;
      work.add(() -> {
        try (var connection = Database.connectAsApp()) {
          record(connection, workspace, pause, commits);
        }
        QuarkusTransaction.requiringNew()
            .run(() -> changed.fire(new Changed(List.of(elina.accountId()))));
        return null;
      });
    }
    try (var threads = Executors.newFixedThreadPool(6)) {
      var done = work.stream().map(threads::submit).toList();
      var position = Long.toString(start);
      while (!done.stream().allMatch(Future::isDone)) {
        position = follow(elina.cookie(), position, received, Duration.ofMillis(200));
      }
      for (var future : done) {
        future.get();
      }
      follow(elina.cookie(), position, received, Duration.ofSeconds(2));
    }
    assertThat(received).extracting(ServerEvent::number).doesNotHaveDuplicates().isSorted();
    for (var workspace : workspaces) {
      var told =
          received.stream()
              .map(event -> JsonPath.from(event.data()))
              .filter(data -> data.getString("workspaceId").equals(workspace))
              .map(data -> data.getLong("lastEvent"))
              .toList();
      assertThat(told).isSorted().doesNotHaveDuplicates();
      assertThat(told.getLast()).isEqualTo(lastEvent(workspace));
    }
    assertThat(received.getLast().number()).isEqualTo(changeNumber(elina.accountId()));
  }

  @Test
  @DisplayName("G20 a slow reader is told where it stands now, not all that happened meanwhile")
  void coalesced() throws SQLException {
    var open = Workspaces.open(Fixtures.elina());
    var session = TestSessions.begin(open.customer().accountId(), Role.CUSTOMER);
    var actor = new Actor(session.accountId(), session.id(), Set.of(Role.CUSTOMER));
    try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
      var stream = new EventStream(reader, actor, readers, changeNumber(session.accountId()));
      var slow = new SlowReader();
      stream.told(signals.of(session.accountId())).subscribe(slow);
      await().atMost(PATIENCE).until(() -> signals.open(session.accountId()) == 1);
      for (int i = 0; i < 20; i++) {
        try (var connection = Database.connectAsApp()) {
          record(connection, open.id(), Duration.ZERO, true);
        }
        QuarkusTransaction.requiringNew()
            .run(() -> changed.fire(new Changed(List.of(session.accountId()))));
      }
      slow.ask(100);
      await()
          .atMost(PATIENCE)
          .until(
              () -> slow.changes().stream().anyMatch(c -> c.lastEvent() == lastEvent(open.id())));
      assertThat(slow.changes()).hasSizeLessThanOrEqualTo(2);
      slow.cancel();
      await().atMost(PATIENCE).until(() -> signals.open(session.accountId()) == 0);
    }
  }

  /** Follows for a while from a number, as a browser that reconnects; gives the number reached. */
  private static String follow(
      String cookie, String from, List<ServerEvent> received, Duration duration) {
    try (var client = EventClient.connect(cookie, from)) {
      Pause.of(duration);
      var events = client.events();
      received.addAll(events);
      return events.isEmpty() ? from : events.getLast().id();
    }
  }

  /** A transaction of another replica that takes some time after it has taken its number. */
  private static void record(
      Connection connection, String workspace, Duration pause, boolean commit) throws SQLException {
    connection.setAutoCommit(false);
    try (var enter = connection.prepareStatement("select gate.enter_job(?)");
        var record =
            connection.prepareStatement(
                "select event_number from gate.record_event(?, ?, 'CUSTOMER', null, ?)")) {
      enter.setObject(1, UUID.fromString(workspace));
      enter.execute();
      record.setObject(1, UUID.fromString(workspace));
      record.setObject(2, new UUID(0, 0));
      record.setObject(3, OffsetDateTime.now(ZoneOffset.UTC));
      record.execute();
      Pause.of(pause);
    }
    if (commit) {
      connection.commit();
    } else {
      connection.rollback();
    }
  }

  private static long lastEvent(String workspace) {
    return Database.value(
            Long.class, "select last_event from workspace where id = ?", UUID.fromString(workspace))
        .orElseThrow();
  }

  private static long changeNumber(UUID accountId) {
    return Database.value(
            Long.class,
            "select max(change_number) from participation where account_id = ?",
            accountId)
        .orElse(0L);
  }

  /** Takes what it asks for. */
  private static final class SlowReader implements Flow.Subscriber<EventStream.Told> {

    private final List<Change> changes = new CopyOnWriteArrayList<>();
    private volatile Flow.@Nullable Subscription subscription;

    @Override
    public void onSubscribe(Flow.Subscription s) {
      subscription = s;
    }

    @Override
    public void onNext(EventStream.Told told) {
      if (told instanceof EventStream.Told.Changed(var change)) {
        changes.add(change);
      }
    }

    @Override
    public void onError(Throwable failure) {
      throw new AssertionError(failure);
    }

    @Override
    public void onComplete() {}

    List<Change> changes() {
      return changes;
    }

    void ask(long number) {
      Objects.requireNonNull(subscription).request(number);
    }

    void cancel() {
      Objects.requireNonNull(subscription).cancel();
    }
  }
}
