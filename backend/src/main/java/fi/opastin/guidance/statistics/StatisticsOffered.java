package fi.opastin.guidance.statistics;

import fi.opastin.access.Action;
import fi.opastin.access.OfferedActions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Offers the statistics to administrators. */
@ApplicationScoped
class StatisticsOffered implements OfferedActions {

  @Override
  public List<? extends Action> offered() {
    return List.of(StatisticsAction.values());
  }
}
