package fi.opastin.guidance.message;

import fi.opastin.platform.crypto.FieldCipher;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A message in a workspace; its text is encrypted with the workspace's keyset. It never changes;
 * only the gate can erase the text when its author takes it back.
 */
@Entity
@Immutable
class Message {

  /** Leads with the workspace: its rows lie together. */
  @Embeddable
  record Key(UUID workspaceId, UUID id) {}

  private static final String TEXT = "text";

  @EmbeddedId private Key key;
  private long eventNumber;
  private UUID authorId;
  private byte[] text;
  private Instant sentAt;
  private @Nullable Instant retractedAt;
  private @Nullable Long retractedEvent;

  @SuppressWarnings("NullAway.Init") // for Hibernate, which sets the fields
  protected Message() {}

  private Message(Key key, long eventNumber, UUID authorId, byte[] text, Instant sentAt) {
    this.key = key;
    this.eventNumber = eventNumber;
    this.authorId = authorId;
    this.text = text;
    this.sentAt = sentAt;
  }

  /** A message that has been written. */
  static Message written(Key key, long eventNumber, UUID authorId, byte[] text, Instant now) {
    return new Message(key, eventNumber, authorId, text, now);
  }

  /** A text as the row of its message keeps it. */
  static byte[] encrypted(Key key, MessageText text, FieldCipher cipher) {
    return cipher.encrypt(key.id(), TEXT, text.value());
  }

  UUID workspaceId() {
    return key.workspaceId();
  }

  MessageId id() {
    return new MessageId(key.id());
  }

  long eventNumber() {
    return eventNumber;
  }

  UUID authorId() {
    return authorId;
  }

  boolean isBy(UUID accountId) {
    return authorId.equals(accountId);
  }

  /** Empty if it has been retracted. */
  String text(FieldCipher cipher) {
    return retracted() ? "" : cipher.decrypt(key.id(), TEXT, text);
  }

  boolean retracted() {
    return retractedAt != null;
  }

  /** When its author took it back. */
  @Nullable Instant retractedAt() {
    return retractedAt;
  }

  /** Number of the latest event that concerns it. */
  long latestEvent() {
    return retractedEvent == null ? eventNumber : retractedEvent;
  }

  Instant sentAt() {
    return sentAt;
  }
}
