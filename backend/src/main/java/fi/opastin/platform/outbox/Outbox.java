package fi.opastin.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.opastin.platform.crypto.Keysets;
import fi.opastin.platform.database.Ids;
import fi.opastin.platform.outbox.OutboxRepository.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a use case leaves its side effects: they are committed with it or not at all, and carried
 * out after the commit, at least once, by the {@link OutboxHandler} of their topic.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Outbox {

  private final OutboxRepository entries;
  private final Keysets keysets;
  private final ObjectMapper json;
  private final Clock clock;
  private final Event<EntryAdded> added;

  Outbox(
      OutboxRepository entries,
      Keysets keysets,
      ObjectMapper json,
      Clock clock,
      Event<EntryAdded> added) {
    this.entries = entries;
    this.keysets = keysets;
    this.json = json;
    this.clock = clock;
    this.added = added;
  }

  /**
   * What is to be done.
   *
   * @param payload what the handler needs, as JSON; encrypted in the database
   * @param workspaceId the workspace with which it vanishes when it has not been done by then
   * @param accountId the account with which it vanishes
   * @param delay how long it waits at least
   */
  public record Order(
      Object payload, @Nullable UUID workspaceId, @Nullable UUID accountId, Duration delay) {}

  /**
   * Adds an entry to this transaction.
   *
   * @param payload what the handler needs, as JSON; encrypted in the database
   * @return the entry's id, the same at every attempt
   */
  public UUID add(String topic, Object payload) {
    return add(topic, List.of(new Order(payload, null, null, Duration.ZERO))).getFirst();
  }

  /**
   * Adds entries to this transaction, with one statement.
   *
   * @return their ids, in the same order
   */
  public List<UUID> add(String topic, List<Order> orders) {
    if (orders.isEmpty()) {
      return List.of();
    }
    var now = clock.instant();
    var rows = orders.stream().map(order -> row(topic, order, now)).toList();
    entries.insert(topic, rows, now);
    added.fire(new EntryAdded());
    return rows.stream().map(Row::id).toList();
  }

  private Row row(String topic, Order order, Instant now) {
    var id = Ids.next();
    return new Row(
        id,
        encrypted(id, topic, order.payload()),
        order.workspaceId(),
        order.accountId(),
        now.plus(order.delay()));
  }

  private byte[] encrypted(UUID id, String topic, Object payload) {
    try {
      return OutboxEntry.cipher(keysets).encrypt(id, topic, json.writeValueAsString(payload));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("payload of topic " + topic + " has no JSON", e);
    }
  }
}
