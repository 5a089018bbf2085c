package fi.opastin.guidance.statistics;

import fi.opastin.access.Action;
import fi.opastin.access.Role;
import fi.opastin.access.Rule;

/** What administrators see of statistics: of their organisation, or of all (G8). */
enum StatisticsAction implements Action {
  /** Published tables. */
  READ("statistics.read"),
  /** What has been counted, waits, and was destroyed. */
  REPORT("statistics.report");

  private final String id;

  StatisticsAction(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Rule rule() {
    return Rule.own(Role.PROVIDER_ADMINISTRATOR, Role.SERVICE_ADMINISTRATOR);
  }
}
