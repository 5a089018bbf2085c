package fi.opastin.service.text;

import fi.opastin.access.Action;
import fi.opastin.access.OfferedActions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Offers the texts to their keepers. */
@ApplicationScoped
class TextActions implements OfferedActions {

  @Override
  public List<? extends Action> offered() {
    return List.of(TextAction.MANAGE);
  }
}
