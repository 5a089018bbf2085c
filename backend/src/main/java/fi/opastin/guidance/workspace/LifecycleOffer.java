package fi.opastin.guidance.workspace;

import fi.opastin.access.Action;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Offers closing, reactivating and the customer's wish to end, with the workspace. */
@ApplicationScoped
class LifecycleOffer implements WorkspaceOffer {

  @Override
  public List<? extends Action> actions() {
    return List.of(
        WorkspaceAction.CLOSE, WorkspaceAction.REACTIVATE, WorkspaceAction.REQUEST_ENDING);
  }
}
