package fi.opastin.retention;

import fi.opastin.access.Action;
import fi.opastin.access.Role;
import fi.opastin.access.Rule;

/** What administrators see of storage times: numbers and days, no content (G14). */
enum RetentionAction implements Action {
  /** What sweeps will do up to a day. */
  PLAN("retention.plan"),
  /** What has been deleted. */
  CERTIFICATES("retention.certificates");

  private final String id;

  RetentionAction(String id) {
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
