package fi.opastin.guidance.questionnaire;

import fi.opastin.access.Action;
import fi.opastin.guidance.workspace.WorkspaceOffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Offers what begins a response; what can be done with it then, it says itself. */
@ApplicationScoped
class ResponseActions implements WorkspaceOffer {

  @Override
  public List<? extends Action> actions() {
    return List.of(ResponseAction.READ, ResponseAction.ASSIGN, ResponseAction.START);
  }
}
