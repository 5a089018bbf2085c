package fi.opastin.guidance.guidanceplan;

import fi.opastin.platform.crypto.FieldCipher;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * The summary that an expert is writing: one per expert and workspace, seen by nobody else until it
 * is published. Once there, the row stays and is only emptied, so that its version never repeats.
 */
@Entity
class SummaryDraft {

  /** One row per author and workspace. */
  @Embeddable
  record Key(UUID workspaceId, UUID accountId) {}

  /** Longer than a summary may be: whoever has to shorten a text must not lose it meanwhile. */
  static final int LIMIT = 2 * Summary.LIMIT;

  private static final String TEXT = "summary-draft";

  @EmbeddedId private Key key;
  private byte[] text;
  private Instant savedAt;
  @Version private int version;

  @SuppressWarnings("NullAway.Init") // for Hibernate, which sets the fields
  protected SummaryDraft() {}

  void save(String words, FieldCipher cipher, Instant now) {
    text = words.isEmpty() ? new byte[0] : cipher.encrypt(key.accountId(), TEXT, words);
    savedAt = now;
  }

  String text(FieldCipher cipher) {
    return text.length == 0 ? "" : cipher.decrypt(key.accountId(), TEXT, text);
  }

  Instant savedAt() {
    return savedAt;
  }

  int version() {
    return version;
  }
}
