package fi.opastin.service.announcement;

import fi.opastin.access.Action;
import fi.opastin.access.OfferedActions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Offers the announcements to their keeper. */
@ApplicationScoped
class AnnouncementActions implements OfferedActions {

  @Override
  public List<? extends Action> offered() {
    return List.of(AnnouncementAction.MANAGE);
  }
}
