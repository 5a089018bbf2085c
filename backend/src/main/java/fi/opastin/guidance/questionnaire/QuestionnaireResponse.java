package fi.opastin.guidance.questionnaire;

import fi.opastin.guidance.duedate.DueDates;
import fi.opastin.guidance.duedate.DueKind;
import fi.opastin.guidance.workspace.WorkspaceId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A questionnaire that the customer has been given or has begun (G8, G21). */
@Entity
class QuestionnaireResponse {

  /** Leads with the workspace: its rows lie together. */
  @Embeddable
  record Key(UUID workspaceId, UUID id) {}

  @EmbeddedId private Key key;

  @Column(updatable = false)
  private long eventNumber;

  @Column(updatable = false)
  private UUID authorId;

  @Column(updatable = false)
  private UUID respondentId;

  private String state;

  @Column(updatable = false)
  private byte[] content;

  @Column(updatable = false)
  private Instant createdAt;

  private Instant changedAt;
  @Version private int version;

  @SuppressWarnings("NullAway.Init") // for Hibernate, which sets the fields
  protected QuestionnaireResponse() {}

  /**
   * @param authorId an expert who assigns it, or the customer who begins it
   */
  static QuestionnaireResponse begin(
      Key key,
      long eventNumber,
      UUID authorId,
      UUID respondentId,
      ResponseContent content,
      ResponseCipher cipher,
      Instant now) {
    var response = new QuestionnaireResponse();
    response.key = key;
    response.eventNumber = eventNumber;
    response.authorId = authorId;
    response.respondentId = respondentId;
    response.state = ResponseState.IN_PROGRESS.code();
    response.content = cipher.seal(new ResponseId(key.id()), content);
    response.createdAt = now;
    response.changedAt = now;
    return response;
  }

  void take(ResponseStep step, Instant now) {
    state =
        state()
            .after(step)
            .orElseThrow(() -> new IllegalStateException(step + " is not possible in " + state))
            .code();
    changedAt = now;
  }

  ResponseId id() {
    return new ResponseId(key.id());
  }

  UUID workspaceId() {
    return key.workspaceId();
  }

  long eventNumber() {
    return eventNumber;
  }

  UUID authorId() {
    return authorId;
  }

  UUID respondentId() {
    return respondentId;
  }

  /** Whether an expert has asked for it. */
  boolean assigned() {
    return !authorId.equals(respondentId);
  }

  /** What the customer has begun alone and not sent is no expert's to see. */
  boolean shownToExperts() {
    return assigned() || state().sent();
  }

  /** As whose due date it is known. */
  DueDates.Item due() {
    return new DueDates.Item(
        new WorkspaceId(key.workspaceId()), key.id(), DueKind.QUESTIONNAIRE, eventNumber);
  }

  ResponseState state() {
    return ResponseState.of(state);
  }

  ResponseContent content(ResponseCipher cipher) {
    return cipher.content(id(), content);
  }

  Instant createdAt() {
    return createdAt;
  }

  Instant changedAt() {
    return changedAt;
  }

  int version() {
    return version;
  }
}
