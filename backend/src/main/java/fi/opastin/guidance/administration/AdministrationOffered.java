package fi.opastin.guidance.administration;

import fi.opastin.access.Action;
import fi.opastin.access.OfferedActions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Offers the organisation's workspaces to its administrator. */
@ApplicationScoped
class AdministrationOffered implements OfferedActions {

  @Override
  public List<? extends Action> offered() {
    return List.of(AdministrationAction.LIST);
  }
}
