package fi.opastin.directory;

import fi.opastin.access.Action;
import fi.opastin.access.Role;
import fi.opastin.access.Rule;

/** Keeping the directory is the service administrator's (G4, G23). */
enum ProviderAction implements Action {
  MANAGE("provider.manage", Rule.own(Role.SERVICE_ADMINISTRATOR));

  private final String id;
  private final Rule rule;

  ProviderAction(String id, Rule rule) {
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
