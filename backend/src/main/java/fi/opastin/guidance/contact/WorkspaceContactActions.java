package fi.opastin.guidance.contact;

import fi.opastin.access.Action;
import fi.opastin.guidance.workspace.WorkspaceOffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Offers in a workspace the contact that has led to it. */
@ApplicationScoped
class WorkspaceContactActions implements WorkspaceOffer {

  @Override
  public List<? extends Action> actions() {
    return List.of(WorkspaceContactAction.values());
  }
}
