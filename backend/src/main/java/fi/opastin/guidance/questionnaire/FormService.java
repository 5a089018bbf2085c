package fi.opastin.guidance.questionnaire;

import fi.opastin.access.Access;
import fi.opastin.access.Actor;
import fi.opastin.access.Entry;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.platform.problem.CommonProblem;
import fi.opastin.platform.problem.ProblemException;
import fi.opastin.questionnaire.FhirQuestionnaire;
import fi.opastin.questionnaire.QuestionnaireId;
import fi.opastin.questionnaire.Questionnaires.Published;
import fi.opastin.questionnaire.form.FormWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Shows which questionnaires can be answered in a workspace, and what they ask. */
@ApplicationScoped
class FormService {

  private final Access access;
  private final OfferedForms forms;
  private final ResponseRepository responses;
  private final ResponseViews views;

  FormService(
      Access access, OfferedForms forms, ResponseRepository responses, ResponseViews views) {
    this.access = access;
    this.forms = forms;
    this.responses = responses;
    this.views = views;
  }

  @Transactional
  List<Published> list(Actor actor, WorkspaceId id) {
    access.enter(actor, ResponseAction.READ_OFFERED, id.value());
    return forms.in(id);
  }

  @Transactional
  FhirQuestionnaire get(Actor actor, WorkspaceId id, QuestionnaireId questionnaireId) {
    var entry =
        access.enter(actor, ResponseAction.READ_OFFERED, id.value(), questionnaireId.value());
    var published =
        answered(entry, id, questionnaireId)
            ? forms.version(questionnaireId)
            : forms
                .in(id, questionnaireId)
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    return new FhirQuestionnaire(
        FormWriter.write(
            published.form(), published.formVersion(), published.active() ? "active" : "retired"));
  }

  private boolean answered(Entry entry, WorkspaceId id, QuestionnaireId questionnaireId) {
    var cipher = views.cipher(id);
    return responses.all(id).stream()
        .filter(response -> ResponseViews.shows(entry, response))
        .anyMatch(
            response -> response.content(cipher).questionnaireId().equals(questionnaireId.value()));
  }
}
