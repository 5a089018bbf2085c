package fi.opastin.guidance.invitation;

import fi.opastin.access.Action;
import fi.opastin.guidance.workspace.WorkspaceOffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Offers the founder a look at the invitation, which says what can be done with it. */
@ApplicationScoped
class InvitationActions implements WorkspaceOffer {

  @Override
  public List<? extends Action> actions() {
    return List.of(InvitationAction.READ);
  }
}
