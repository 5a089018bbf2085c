package fi.opastin.identity.organisation;

import fi.opastin.access.Action;
import fi.opastin.access.Role;
import fi.opastin.access.Rule;

/** From where an organisation's staff log in is the service administrator's to say (G4). */
enum OrganisationLoginAction implements Action {
  MANAGE("organisation-login.manage", Rule.own(Role.SERVICE_ADMINISTRATOR)),
  SEE_CONNECTIONS("organisation-login.see-connections", Rule.own(Role.SERVICE_ADMINISTRATOR)),
  TRY("organisation-login.try", Rule.own(Role.SERVICE_ADMINISTRATOR));

  private final String id;
  private final Rule rule;

  OrganisationLoginAction(String id, Rule rule) {
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
