package fi.opastin.guidance.topic;

import fi.opastin.platform.crypto.FieldCipher;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a workspace is about a topic, from one of its events on until another (G19). Which topic is
 * encrypted: it says something about the person. All ids are of one length, so that the
 * ciphertext's length says nothing either.
 */
@Entity
class WorkspaceTopic {

  /** Leads with the workspace: its rows lie together. */
  @Embeddable
  record Key(UUID workspaceId, UUID id) {}

  private static final String TOPIC = "topic";

  @EmbeddedId private Key key;

  @Column(updatable = false)
  private long eventNumber;

  @Column(updatable = false)
  private byte[] topic;

  private @Nullable Long removedEvent;

  @SuppressWarnings("NullAway.Init") // for Hibernate, which sets the fields
  protected WorkspaceTopic() {}

  private WorkspaceTopic(Key key, long eventNumber, byte[] topic) {
    this.key = key;
    this.eventNumber = eventNumber;
    this.topic = topic;
  }

  static WorkspaceTopic choose(Key key, long eventNumber, TopicId topic, FieldCipher cipher) {
    return new WorkspaceTopic(key, eventNumber, cipher.encrypt(key.id(), TOPIC, topic.toString()));
  }

  void remove(long event) {
    removedEvent = event;
  }

  TopicId topic(FieldCipher cipher) {
    return TopicId.fromString(cipher.decrypt(key.id(), TOPIC, topic));
  }

  boolean holds() {
    return removedEvent == null;
  }

  /** Number of the event that last changed it. */
  long lastEvent() {
    return removedEvent == null ? eventNumber : removedEvent;
  }
}
