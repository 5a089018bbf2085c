package fi.opastin.identity.staff;

import fi.opastin.access.Action;
import fi.opastin.access.OfferedActions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Offers the organisation's staff to its administrator. */
@ApplicationScoped
class StaffOffered implements OfferedActions {

  @Override
  public List<? extends Action> offered() {
    return List.of(StaffAction.LIST);
  }
}
