package fi.opastin.guidance.questionnaire;

import fi.opastin.guidance.consent.ContentCount;
import fi.opastin.guidance.workspace.WorkspaceId;
import jakarta.enterprise.context.ApplicationScoped;

/** How many questionnaires a further expert would see, with what was answered to them. */
@ApplicationScoped
class AnswersCount implements ContentCount {

  private final ResponseRepository responses;

  AnswersCount(ResponseRepository responses) {
    this.responses = responses;
  }

  @Override
  public Kind kind() {
    return Kind.QUESTIONNAIRES;
  }

  /** Not those that the customer has begun alone and not sent. */
  @Override
  public long in(WorkspaceId workspaceId) {
    return responses.countShownToExperts(workspaceId);
  }
}
