package fi.opastin.notification;

import fi.opastin.access.Action;
import fi.opastin.access.Role;
import fi.opastin.access.Rule;

/** What concerns the live events of one's own account. */
public enum EventAction implements Action {
  /** Follow what happens; goes on in the background and does not keep a session alive (T21). */
  FOLLOW(EventAction.FOLLOW_ID, Rule.own(Role.values()).inBackground().beforeTerms());

  static final String FOLLOW_ID = "event.follow";

  private final String id;
  private final Rule rule;

  EventAction(String id, Rule rule) {
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
