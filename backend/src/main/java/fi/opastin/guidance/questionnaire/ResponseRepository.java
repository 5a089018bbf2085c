package fi.opastin.guidance.questionnaire;

import fi.opastin.guidance.workspace.WorkspaceId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Responses of the entered workspace, as far as the reader's consent reaches. */
@ApplicationScoped
class ResponseRepository
    implements PanacheRepositoryBase<QuestionnaireResponse, QuestionnaireResponse.Key> {

  /** All, the newest first. */
  List<QuestionnaireResponse> all(WorkspaceId workspaceId) {
    return list("key.workspaceId = ?1 order by eventNumber desc", workspaceId.value());
  }
}
