package fi.opastin.service.terms;

import fi.opastin.access.Action;
import fi.opastin.access.Role;
import fi.opastin.access.Rule;

/** What everybody may do with the terms of use, also before they have accepted them. */
public enum TermsAction implements Action {
  READ("terms.read", Rule.own(Role.values()).inBackground().beforeTerms()),
  ACCEPT("terms.accept", Rule.own(Role.values()).beforeTerms());

  private final String id;
  private final Rule rule;

  TermsAction(String id, Rule rule) {
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
