package fi.opastin.guidance.questionnaire;

import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.guidance.workspace.Workspaces;
import fi.opastin.questionnaire.QuestionnaireId;
import fi.opastin.questionnaire.Questionnaires;
import fi.opastin.questionnaire.Questionnaires.Published;
import fi.opastin.questionnaire.form.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/**
 * The questionnaires that can be answered in a workspace. Feedback is none of them: it is given
 * where no expert of the workspace sees it (G8).
 */
@ApplicationScoped
class OfferedForms {

  private final Questionnaires questionnaires;
  private final Workspaces workspaces;

  OfferedForms(Questionnaires questionnaires, Workspaces workspaces) {
    this.questionnaires = questionnaires;
    this.workspaces = workspaces;
  }

  List<Published> in(WorkspaceId id) {
    return questionnaires.offered(workspaces.get(id).serviceProviderId()).stream()
        .filter(OfferedForms::answeredInWorkspaces)
        .toList();
  }

  /** Empty for one that is not offered there. */
  Optional<Published> in(WorkspaceId id, QuestionnaireId questionnaireId) {
    return in(id).stream().filter(one -> one.id().equals(questionnaireId)).findFirst();
  }

  /** A version with which something has been answered, be it offered still or not. */
  Published version(QuestionnaireId id) {
    return questionnaires.version(id).orElseThrow();
  }

  private static boolean answeredInWorkspaces(Published published) {
    return published.form().purpose() != Purpose.FEEDBACK;
  }
}
