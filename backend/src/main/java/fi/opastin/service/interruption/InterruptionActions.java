package fi.opastin.service.interruption;

import fi.opastin.access.Action;
import fi.opastin.access.OfferedActions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Offers the switches to the service administrator. */
@ApplicationScoped
class InterruptionActions implements OfferedActions {

  @Override
  public List<? extends Action> offered() {
    return List.of(InterruptionAction.MANAGE);
  }
}
