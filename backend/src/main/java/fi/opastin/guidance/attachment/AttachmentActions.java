package fi.opastin.guidance.attachment;

import fi.opastin.access.Action;
import fi.opastin.guidance.workspace.WorkspaceOffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Offers what can be done with files. */
@ApplicationScoped
class AttachmentActions implements WorkspaceOffer {

  @Override
  public List<? extends Action> actions() {
    return List.of(AttachmentAction.values());
  }
}
