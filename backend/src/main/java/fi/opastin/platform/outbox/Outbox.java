package fi.opastin.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.opastin.platform.crypto.Keysets;
import fi.opastin.platform.database.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.UUID;

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
   * Adds an entry to this transaction.
   *
   * @param payload what the handler needs, as JSON; encrypted in the database
   * @return the entry's id, the same at every attempt
   */
  public UUID add(String topic, Object payload) {
    var id = Ids.next();
    entries.insert(id, topic, encrypted(id, topic, payload), clock.instant());
    added.fire(new EntryAdded());
    return id;
  }

  private byte[] encrypted(UUID id, String topic, Object payload) {
    try {
      return OutboxEntry.cipher(keysets).encrypt(id, topic, json.writeValueAsString(payload));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("payload of topic " + topic + " has no JSON", e);
    }
  }
}
