package fi.opastin.guidance.guidanceplan;

import fi.opastin.access.Action;
import fi.opastin.guidance.workspace.WorkspaceOffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Offers what begins something in a plan; what can be done with it then, it says itself. */
@ApplicationScoped
class PlanActions implements WorkspaceOffer {

  @Override
  public List<? extends Action> actions() {
    return List.of(
        TaskAction.READ,
        TaskAction.ADD,
        AppointmentAction.READ,
        AppointmentAction.PROPOSE,
        SummaryAction.READ,
        SummaryAction.PUBLISH);
  }
}
