package fi.opastin.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import fi.opastin.testing.Database;
import fi.opastin.testing.OpastinEnvironment;
import fi.opastin.testing.Pause;
import fi.opastin.testing.TestClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OpastinEnvironment.class)
class OutboxApiTest {

  private static final String UNHANDLED = "test-unhandled";
  private static final String CANARY = "kanarialintu-7f3a";

  @Inject Outbox outbox;
  @Inject TestHandler handler;
  @Inject DueEntriesRepository entries;
  @Inject OutboxAttempt attempt;
  @Inject TestClock clock;

  @BeforeEach
  @AfterEach
  void clean() {
    handler.reset();
    Database.execute("delete from outbox where topic in (?, ?)", TestHandler.TOPIC, UNHANDLED);
  }

  @Test
  @DisplayName("G20 a side effect is carried out once its transaction has committed")
  void afterCommit() {
    var seenBeforeCommit = new AtomicInteger();
    var id =
        QuarkusTransaction.requiringNew()
            .call(() -> {
              var added = outbox.add(TestHandler.TOPIC, new TestHandler.Payload("terve"));
              Pause.of(Duration.ofMillis(300));
              seenBeforeCommit.set(handler.handled().size());
              return added;
            });
    await("handled").until(() -> handler.handled().contains(id));
    assertThat(seenBeforeCommit).hasValue(0);
    gone(id);
  }

  @Test
  @DisplayName(
      "G20 a side effect starts within a second of the commit, without waiting for its turn")
  void atOnce() {
    var started = System.nanoTime();
    var id = add("heti");
    await("handled").until(() -> handler.handled().contains(id));
    assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(1));
  }

  @Test
  @DisplayName("G20 what was rolled back has no side effect")
  void rolledBack() {
    assertThatThrownBy(() ->
            QuarkusTransaction.requiringNew()
                .run(() -> {
                  outbox.add(TestHandler.TOPIC, new TestHandler.Payload("ei"));
                  throw new IllegalStateException("rolled back");
                }))
        .hasMessage("rolled back");
    var next = add("kyllä");
    await("handled").until(() -> handler.handled().contains(next));
    assertThat(handler.handled()).containsExactly(next);
  }

  @Test
  @DisplayName("G20 a side effect cannot be added outside of a transaction")
  void mandatory() {
    assertThatThrownBy(() -> outbox.add(TestHandler.TOPIC, new TestHandler.Payload("ei")))
        .isInstanceOf(TransactionalException.class);
  }

  @Test
  @DisplayName("G20 what fails comes again under the same id, later and later, until it succeeds")
  void triedAgain() {
    var failures = new AtomicInteger(2);
    handler.willDo(entry -> {
      if (failures.getAndDecrement() > 0) {
        throw new TryAgainException("busy");
      }
    });
    var id = add("uudestaan");
    failedWith(id, 1, "busy");
    clock.move(Duration.ofSeconds(6));
    Pause.of(Duration.ofMillis(2500));
    assertThat(handler.handled()).containsExactly(id);
    clock.move(Duration.ofSeconds(5));
    failedWith(id, 2, "busy");
    clock.move(Duration.ofSeconds(31));
    gone(id);
    assertThat(handler.handled()).containsExactly(id, id, id);
  }

  @Test
  @DisplayName("G20 what has failed for a week is still tried every half hour")
  void neverGivenUp() {
    handler.willDo(entry -> {
      throw new TryAgainException("down");
    });
    var id = add("sinnikäs");
    failedWith(id, 1, "down");
    Database.execute("update outbox set attempts = 300 where id = ?", id);
    clock.move(Duration.ofSeconds(11));
    failedWith(id, 301, "down");
    handler.willDo(entry -> {});
    clock.move(Duration.ofMinutes(31));
    gone(id);
  }

  @Test
  @DisplayName("security: of a failure its class is kept, never its message")
  void noMessage() {
    handler.willDo(entry -> {
      throw new IllegalStateException("cannot write to " + CANARY + "@example.org");
    });
    var id = add("virhe");
    await("failed").until(() -> lastFailure(id).startsWith("java.lang.IllegalStateException"));
    assertThat(lastFailure(id)).doesNotContain(CANARY);
  }

  @Test
  @DisplayName("G20 two replicas that look at the same time carry out each entry once")
  void twoRunners() throws InterruptedException {
    handler.willDo(entry -> Pause.of(Duration.ofMillis(5)));
    var first = new OutboxRunner(entries, attempt, clock, Duration.ofMinutes(2));
    var second = new OutboxRunner(entries, attempt, clock, Duration.ofMinutes(2));
    var ids = new HashSet<UUID>();
    QuarkusTransaction.requiringNew()
        .run(() ->
            IntStream.range(0, 200)
                .forEach(n ->
                    ids.add(outbox.add(TestHandler.TOPIC, new TestHandler.Payload("erä " + n)))));
    await("all handled")
        .until(() -> {
          first.wake();
          second.wake();
          return handler.handled().size() >= ids.size();
        });
    await().until(() -> waiting(TestHandler.TOPIC), equalTo(0L));
    first.stop(new ShutdownEvent());
    second.stop(new ShutdownEvent());
    assertThat(handler.handled()).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(ids);
  }

  @Test
  @DisplayName("G20 what a replica was killed over comes again under the same id after two minutes")
  void killed() {
    var end = new CompletableFuture<Void>();
    // as good as killed: it is heard of no more
    handler.willDo(entry -> end.join());
    var id = add("kesken");
    await("begun").until(() -> handler.handled().contains(id));
    handler.willDo(entry -> {});
    clock.move(Duration.ofSeconds(110));
    Pause.of(Duration.ofMillis(2500));
    assertThat(handler.handled()).containsExactly(id);
    clock.move(Duration.ofSeconds(11));
    gone(id);
    assertThat(handler.handled()).containsExactly(id, id);
    end.complete(null);
  }

  @Test
  @DisplayName("G20 a stopping replica begins nothing more and waits for what it has begun")
  void stops() {
    var ofTheOther = new CompletableFuture<Void>();
    var ofThisOne = new CompletableFuture<Void>();
    handler.willDo(entry ->
        (entry.payload(TestHandler.Payload.class).text().equals("toinen") ? ofTheOther : ofThisOne)
            .join());
    // the other replica is as busy as it can be
    IntStream.range(0, 8).forEach(n -> add("toinen"));
    await().until(() -> handler.handled().size(), equalTo(8));
    var runner = new OutboxRunner(entries, attempt, clock, Duration.ofMinutes(2));
    var begun = add("tämä");
    runner.wake();
    await("begun").until(() -> handler.handled().contains(begun));
    var stopped = CompletableFuture.runAsync(() -> stop(runner));
    Pause.of(Duration.ofMillis(300));
    var later = add("tämä");
    runner.wake();
    Pause.of(Duration.ofMillis(300));
    assertThat(stopped).isNotDone();
    assertThat(handler.handled()).doesNotContain(later);
    ofThisOne.complete(null);
    stopped.join();
    assertThat(Database.count("select count(*) from outbox where id = ?", begun)).isZero();
    assertThat(handler.handled()).doesNotContain(later);
    ofTheOther.complete(null);
    gone(later);
  }

  @Test
  @DisplayName("security: an entry's payload is not readable in the database, nor moved to another")
  void encrypted() {
    var id = addUnhandled(CANARY);
    var other = addUnhandled("toinen");
    var payload = payload(id);
    assertThat(new String(payload, StandardCharsets.ISO_8859_1)).doesNotContain(CANARY);
    Database.execute("update outbox set payload = ? where id = ?", payload, other);
    assertThat(Arrays.equals(payload(other), payload)).isTrue();
    Database.execute(
        "update outbox set topic = 'test', due_at = created_at, last_failure = null where id = ?",
        other);
    await("refused").until(() -> lastFailure(other).startsWith("java.lang.IllegalStateException"));
    assertThat(handler.handled()).isEmpty();
  }

  private UUID add(String text) {
    return QuarkusTransaction.requiringNew()
        .call(() -> outbox.add(TestHandler.TOPIC, new TestHandler.Payload(text)));
  }

  private UUID addUnhandled(String text) {
    return QuarkusTransaction.requiringNew()
        .call(() -> outbox.add(UNHANDLED, Map.of("text", text)));
  }

  private void failedWith(UUID id, int attempts, String reason) {
    await("attempt " + attempts)
        .until(() ->
            Database.count(
                    "select count(*) from outbox where id = ? and attempts = ? and last_failure = ?",
                    id,
                    attempts,
                    reason)
                == 1);
    // attempts are counted when they begin: without this, the next one seems to have failed by then
    Database.execute("update outbox set last_failure = null where id = ?", id);
  }

  private static void gone(UUID id) {
    await()
        .until(() -> Database.count("select count(*) from outbox where id = ?", id), equalTo(0L));
  }

  private static long waiting(String topic) {
    return Database.count("select count(*) from outbox where topic = ?", topic);
  }

  private static String lastFailure(UUID id) {
    return Database.value(String.class, "select last_failure from outbox where id = ?", id)
        .orElse("");
  }

  private static byte[] payload(UUID id) {
    return Database.value(byte[].class, "select payload from outbox where id = ?", id)
        .orElseThrow();
  }

  private static void stop(OutboxRunner runner) {
    try {
      runner.stop(new ShutdownEvent());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
