package fi.opastin.service.text;

import fi.opastin.access.Action;
import fi.opastin.access.Role;
import fi.opastin.access.Rule;

/**
 * Keeping the texts of the service: its administrator all of the service's own, a provider's
 * administrator the provider's privacy notice (T20).
 */
public enum TextAction implements Action {
  MANAGE("service-text.manage", Rule.own(Role.PROVIDER_ADMINISTRATOR, Role.SERVICE_ADMINISTRATOR));

  private final String id;
  private final Rule rule;

  TextAction(String id, Rule rule) {
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
