package fi.opastin.guidance.feedback;

import fi.opastin.access.Action;
import fi.opastin.guidance.workspace.WorkspaceOffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Offers the page on which feedback can be given; whether there is anything, it says itself. */
@ApplicationScoped
class FeedbackOffer implements WorkspaceOffer {

  @Override
  public List<? extends Action> actions() {
    return List.of(FeedbackAction.GIVE);
  }
}
