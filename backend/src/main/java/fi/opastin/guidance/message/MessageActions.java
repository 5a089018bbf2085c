package fi.opastin.guidance.message;

import fi.opastin.access.Action;
import fi.opastin.guidance.workspace.WorkspaceOffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Offers what can be done with messages. */
@ApplicationScoped
class MessageActions implements WorkspaceOffer {

  @Override
  public List<? extends Action> actions() {
    return List.of(MessageAction.values());
  }
}
