package fi.opastin.guidance.questionnaire;

import fi.opastin.access.Entry;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.platform.problem.CommonProblem;
import fi.opastin.platform.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Responses of the entered workspace, as far as the reader's consent reaches. */
@ApplicationScoped
class ResponseRepository
    implements PanacheRepositoryBase<QuestionnaireResponse, QuestionnaireResponse.Key> {

  /** One that is the reader's to see; any other is absent. */
  QuestionnaireResponse get(Entry entry, ResponseId id) {
    return findByIdOptional(new QuestionnaireResponse.Key(entry.workspaceId(), id.value()))
        .filter(response -> ResponseViews.shows(entry, response))
        .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
  }

  /** All, the newest first. */
  List<QuestionnaireResponse> all(WorkspaceId workspaceId) {
    return list("key.workspaceId = ?1 order by eventNumber desc", workspaceId.value());
  }

  /** The newest before an event number, newest first. */
  List<QuestionnaireResponse> before(WorkspaceId workspaceId, long eventNumber, int limit) {
    return find(
            "key.workspaceId = ?1 and eventNumber < ?2 order by eventNumber desc",
            workspaceId.value(),
            eventNumber)
        .page(0, limit)
        .list();
  }

  /** Of these, those that experts see. */
  List<QuestionnaireResponse> shownToExpertsBefore(
      WorkspaceId workspaceId, long eventNumber, int limit) {
    return find(
            """
            key.workspaceId = ?1 and eventNumber < ?2 and (authorId <> respondentId or state in ?3)
            order by eventNumber desc\
            """,
            workspaceId.value(),
            eventNumber,
            ResponseState.SENT)
        .page(0, limit)
        .list();
  }

  /** How many experts see. */
  long countShownToExperts(WorkspaceId workspaceId) {
    return count(
        "key.workspaceId = ?1 and (authorId <> respondentId or state in ?2)",
        workspaceId.value(),
        ResponseState.SENT);
  }
}
