package fi.opastin.guidance.questionnaire;

import fi.opastin.questionnaire.form.Answers;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Answers as they were sent; other ones are a further edition, and earlier ones stay. */
@Entity
@Immutable
@Table(name = "questionnaire_answers")
class SentAnswers {

  /** Editions of a response lie together. */
  @Embeddable
  record Key(UUID workspaceId, UUID responseId, int edition) {}

  @EmbeddedId private Key key;
  private long eventNumber;
  private byte[] answers;
  private Instant sentAt;

  @SuppressWarnings("NullAway.Init") // for Hibernate, which sets the fields
  protected SentAnswers() {}

  private SentAnswers(Key key, long eventNumber, byte[] answers, Instant sentAt) {
    this.key = key;
    this.eventNumber = eventNumber;
    this.answers = answers;
    this.sentAt = sentAt;
  }

  static SentAnswers send(
      Key key, long eventNumber, Answers given, ResponseCipher cipher, Instant now) {
    return new SentAnswers(
        key, eventNumber, cipher.seal(key.responseId(), key.edition(), given), now);
  }

  ResponseId responseId() {
    return new ResponseId(key.responseId());
  }

  /** From 1. */
  int edition() {
    return key.edition();
  }

  Answers answers(ResponseCipher cipher) {
    return cipher.answers(key.responseId(), key.edition(), answers);
  }

  Instant sentAt() {
    return sentAt;
  }
}
