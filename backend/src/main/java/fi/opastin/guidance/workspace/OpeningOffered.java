package fi.opastin.guidance.workspace;

import fi.opastin.access.Action;
import fi.opastin.access.OfferedActions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Offers the list and the opening of workspaces to whoever may. */
@ApplicationScoped
class OpeningOffered implements OfferedActions {

  @Override
  public List<? extends Action> offered() {
    return List.of(WorkspaceAction.LIST, WorkspaceAction.OPEN);
  }
}
