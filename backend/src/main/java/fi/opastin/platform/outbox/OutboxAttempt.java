package fi.opastin.platform.outbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import fi.opastin.platform.crypto.Keysets;
import fi.opastin.platform.outbox.DueEntriesRepository.Leased;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.jboss.logging.Logger;

/** One attempt at one entry: done and deleted, or put off. */
@ApplicationScoped
class OutboxAttempt {

  private static final Logger LOG = Logger.getLogger(OutboxAttempt.class);

  private final DueEntriesRepository entries;
  private final List<OutboxHandler> handlers;
  private final Keysets keysets;
  private final ObjectMapper json;
  private final Clock clock;

  OutboxAttempt(
      DueEntriesRepository entries,
      @All List<OutboxHandler> handlers,
      Keysets keysets,
      ObjectMapper json,
      Clock clock) {
    this.entries = entries;
    this.handlers = handlers;
    this.keysets = keysets;
    this.json = json;
    this.clock = clock;
  }

  @ActivateRequestContext
  void run(Leased leased) {
    try {
      try {
        handler(leased.topic()).handle(opened(leased));
      } catch (NotYetException e) {
        entries.putOff(leased, e.dueAt());
        return;
      } catch (RuntimeException e) {
        putOff(leased, reason(e));
        return;
      }
      entries.delete(leased.id());
    } catch (SQLException e) {
      // the lease runs out, and the entry comes again
      LOG.warnf("Outbox entry %s: no database (SQL state %s)", leased.id(), e.getSQLState());
    }
  }

  private OutboxHandler handler(String topic) {
    return handlers.stream()
        .filter(handler -> handler.topic().equals(topic))
        .findFirst()
        .orElseThrow(() -> new TryAgainException("no handler in this version"));
  }

  private OutboxEntry opened(Leased leased) {
    var payload =
        OutboxEntry.cipher(keysets).decrypt(leased.id(), leased.topic(), leased.payload());
    return new OutboxEntry(leased.id(), payload, json);
  }

  private void putOff(Leased leased, String reason) throws SQLException {
    var delay = Backoff.after(leased.attempts());
    LOG.warnf(
        "Outbox entry %s of topic %s: attempt %d failed (%s), next in %s",
        leased.id(), leased.topic(), leased.attempts(), reason, delay);
    entries.postpone(leased, clock.instant().plus(delay), reason);
  }

  /** Never the message of an exception: that may hold an address. */
  private static String reason(RuntimeException failure) {
    if (failure instanceof TryAgainException known) {
      return String.valueOf(known.getMessage());
    }
    var place = failure.getStackTrace();
    return failure.getClass().getName() + (place.length == 0 ? "" : " at " + place[0]);
  }
}
