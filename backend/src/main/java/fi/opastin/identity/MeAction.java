package fi.opastin.identity;

import fi.opastin.access.Action;
import fi.opastin.access.Role;
import fi.opastin.access.Rule;

/** What everybody may do with their own contact details. */
enum MeAction implements Action {
  READ("me.read", Rule.own(Role.values()).beforeTerms()),
  CHANGE("me.change", Rule.own(Role.values()));

  private final String id;
  private final Rule rule;

  MeAction(String id, Rule rule) {
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
