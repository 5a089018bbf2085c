package fi.opastin.guidance.questionnaire;

import fi.opastin.questionnaire.form.Answers;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * Answers that the customer is writing, seen by nobody else. Once there, the row stays and is only
 * emptied, so that its version never repeats.
 */
@Entity
class AnswersDraft {

  /** One row per response and who answers it. */
  @Embeddable
  record Key(UUID workspaceId, UUID responseId, UUID accountId) {}

  @EmbeddedId private Key key;
  private byte[] answers;
  private Instant savedAt;
  @Version private int version;

  @SuppressWarnings("NullAway.Init") // for Hibernate, which sets the fields
  protected AnswersDraft() {}

  void save(Answers given, ResponseCipher cipher, Instant now) {
    answers = cipher.sealDraft(key.responseId(), given);
    savedAt = now;
  }

  void empty(Instant now) {
    answers = new byte[0];
    savedAt = now;
  }

  ResponseId responseId() {
    return new ResponseId(key.responseId());
  }

  boolean isEmpty() {
    return answers.length == 0;
  }

  Answers answers(ResponseCipher cipher) {
    return isEmpty() ? Answers.none() : cipher.draft(key.responseId(), answers);
  }

  Instant savedAt() {
    return savedAt;
  }

  int version() {
    return version;
  }
}
