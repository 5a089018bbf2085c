package fi.opastin.guidance.consent;

import fi.opastin.access.Action;
import fi.opastin.access.Role;
import fi.opastin.access.Rule;

/** What experts can do with consents outside of any workspace (G7). */
enum InvitedAction implements Action {
  /** Look for an expert to propose; administrators for a successor. */
  SEARCH("expert.search", Rule.own(Role.EXPERT, Role.PROVIDER_ADMINISTRATOR)),
  LIST("consent-invitation.list", Rule.own(Role.EXPERT)),
  ACCEPT("consent-invitation.accept", writing()),
  DECLINE("consent-invitation.decline", writing());

  private final String id;
  private final Rule rule;

  InvitedAction(String id, Rule rule) {
    this.id = id;
    this.rule = rule;
  }

  private static Rule writing() {
    return Rule.invited(Role.EXPERT);
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
