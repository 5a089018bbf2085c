package fi.opastin.questionnaire;

import fi.opastin.access.Action;
import fi.opastin.access.OfferedActions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Offers questionnaires to those who may see them, and to their keepers. */
@ApplicationScoped
class QuestionnaireActions implements OfferedActions {

  @Override
  public List<? extends Action> offered() {
    return List.of(QuestionnaireAction.READ, QuestionnaireAction.MANAGE);
  }
}
