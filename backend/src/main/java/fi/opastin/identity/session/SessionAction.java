package fi.opastin.identity.session;

import fi.opastin.access.Action;
import fi.opastin.access.Role;
import fi.opastin.access.Rule;

/** What everybody may do with their own session. */
enum SessionAction implements Action {
  /** Looking at it does not renew it: pages ask in the background how long it lasts. */
  READ("session.read", Rule.own(Role.values()).inBackground().beforeTerms()),
  EXTEND("session.extend", Rule.own(Role.values()).beforeTerms()),
  END("session.end", Rule.own(Role.values()).inBackground().beforeTerms()),
  /** On which devices one is signed in. */
  LIST("session.list", Rule.own(Role.values())),
  END_OTHER("session.end-other", Rule.own(Role.values()));

  private final String id;
  private final Rule rule;

  SessionAction(String id, Rule rule) {
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
