package fi.opastin.guidance.guidanceplan;

import fi.opastin.platform.problem.InvalidValueException;
import fi.opastin.platform.web.PlainText;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * A summary of the guidance as an expert has published it (G22). The latest of a workspace holds;
 * the earlier ones stay to be read. Encrypted.
 */
@Entity
@Immutable
class Summary {

  /** Leads with the workspace: its rows lie together. */
  @Embeddable
  record Key(UUID workspaceId, UUID id) {}

  static final int LIMIT = 20_000;

  @EmbeddedId private Key key;
  private long eventNumber;
  private UUID authorId;
  private byte[] text;
  private Instant publishedAt;

  @SuppressWarnings("NullAway.Init") // for Hibernate, which sets the fields
  protected Summary() {}

  private Summary(Key key, long eventNumber, UUID authorId, byte[] text, Instant publishedAt) {
    this.key = key;
    this.eventNumber = eventNumber;
    this.authorId = authorId;
    this.text = text;
    this.publishedAt = publishedAt;
  }

  /**
   * What a summary may say.
   *
   * @throws InvalidValueException too-long, invalid-character
   */
  static String text(String raw) {
    return PlainText.lines(raw, LIMIT).strip();
  }

  static Summary publish(
      Key key, long eventNumber, UUID authorId, String words, PlanCipher cipher, Instant now) {
    return new Summary(key, eventNumber, authorId, cipher.seal(key.id(), words), now);
  }

  UUID id() {
    return key.id();
  }

  long eventNumber() {
    return eventNumber;
  }

  /** Version of the list while this one holds. */
  int version() {
    return Math.toIntExact(eventNumber);
  }

  UUID authorId() {
    return authorId;
  }

  String text(PlanCipher cipher) {
    return cipher.open(key.id(), text, String.class);
  }

  Instant publishedAt() {
    return publishedAt;
  }
}
