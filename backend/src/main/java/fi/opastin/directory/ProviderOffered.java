package fi.opastin.directory;

import fi.opastin.access.Action;
import fi.opastin.access.OfferedActions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Offers the directory to its keeper. */
@ApplicationScoped
class ProviderOffered implements OfferedActions {

  @Override
  public List<? extends Action> offered() {
    return List.of(ProviderAction.MANAGE);
  }
}
