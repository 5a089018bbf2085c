package fi.opastin.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.opastin.platform.crypto.FieldCipher;
import fi.opastin.platform.crypto.Keysets;
import java.util.UUID;

/** A side effect that is due, as its handler gets it. */
public final class OutboxEntry {

  private final UUID id;
  private final String payload;
  private final ObjectMapper json;

  OutboxEntry(UUID id, String payload, ObjectMapper json) {
    this.id = id;
    this.payload = payload;
    this.json = json;
  }

  /** The same at every attempt, so that a receiver can recognise a repeat. */
  public UUID id() {
    return id;
  }

  /** What {@link Outbox#add} was given. */
  public <T> T payload(Class<T> type) {
    try {
      return json.readValue(payload, type);
    } catch (JsonProcessingException e) {
      // without the cause: its message quotes the payload
      throw new IllegalStateException("payload is no " + type.getSimpleName());
    }
  }

  static FieldCipher cipher(Keysets keysets) {
    return keysets.ofService("outbox");
  }

  /** Says nothing of what is in it. */
  @Override
  public String toString() {
    return "OutboxEntry[" + id + "]";
  }
}
