package fi.opastin.retention;

import fi.opastin.access.Action;
import fi.opastin.access.OfferedActions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Offers the plan and the certificates to administrators. */
@ApplicationScoped
class RetentionOffered implements OfferedActions {

  @Override
  public List<? extends Action> offered() {
    return List.of(RetentionAction.values());
  }
}
