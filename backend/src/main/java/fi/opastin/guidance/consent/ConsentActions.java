package fi.opastin.guidance.consent;

import fi.opastin.access.Action;
import fi.opastin.access.OfferedActions;
import fi.opastin.guidance.workspace.WorkspaceOffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Offers what can be done with the consents of a workspace as a whole; what can be done with one of
 * them is offered there. Offers experts their invitations.
 */
@ApplicationScoped
class ConsentActions implements WorkspaceOffer, OfferedActions {

  @Override
  public List<? extends Action> actions() {
    return List.of(ConsentAction.READ, ConsentAction.PROPOSE);
  }

  @Override
  public List<? extends Action> offered() {
    return List.of(InvitedAction.LIST);
  }
}
