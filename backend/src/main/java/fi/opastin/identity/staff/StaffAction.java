package fi.opastin.identity.staff;

import static fi.opastin.access.Role.PROVIDER_ADMINISTRATOR;
import static fi.opastin.access.Role.SERVICE_ADMINISTRATOR;

import fi.opastin.access.Action;
import fi.opastin.access.Rule;

/**
 * What administrators do with staff: a provider's with those of the organisation, the service's
 * with the administrators of providers. Whose somebody is, the gate decides.
 */
enum StaffAction implements Action {
  LIST("staff.list", Rule.own(PROVIDER_ADMINISTRATOR)),
  LIST_ADMINISTRATORS("provider-administrator.list", Rule.own(SERVICE_ADMINISTRATOR)),
  ADD("staff.add", Rule.own(PROVIDER_ADMINISTRATOR, SERVICE_ADMINISTRATOR)),
  /** Send the link that binds the account to a login. */
  INVITE("staff.invite", Rule.own(PROVIDER_ADMINISTRATOR, SERVICE_ADMINISTRATOR)),
  /** Name, title, address. */
  CHANGE("staff.change", Rule.own(PROVIDER_ADMINISTRATOR, SERVICE_ADMINISTRATOR)),
  DISABLE("staff.disable", Rule.own(PROVIDER_ADMINISTRATOR, SERVICE_ADMINISTRATOR)),
  ENABLE("staff.enable", Rule.own(PROVIDER_ADMINISTRATOR, SERVICE_ADMINISTRATOR));

  private final String id;
  private final Rule rule;

  StaffAction(String id, Rule rule) {
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
