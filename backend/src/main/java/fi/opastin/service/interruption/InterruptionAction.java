package fi.opastin.service.interruption;

import fi.opastin.access.Action;
import fi.opastin.access.Role;
import fi.opastin.access.Rule;

/** Switching the service or one of its functions off and on: its administrator alone (T19). */
public enum InterruptionAction implements Action {
  MANAGE("interruption.manage", Rule.own(Role.SERVICE_ADMINISTRATOR));

  private final String id;
  private final Rule rule;

  InterruptionAction(String id, Rule rule) {
    this.id = id;
    this.rule = rule;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Rule rule() {
    return rule;
  }
}
