package fi.opastin.service.announcement;

import fi.opastin.access.Action;
import fi.opastin.access.Role;
import fi.opastin.access.Rule;

/** Keeping announcements, and reading those that are meant for oneself (T19). */
public enum AnnouncementAction implements Action {
  READ("announcement.read", Rule.own(Role.values()).inBackground().beforeTerms()),
  MANAGE("announcement.manage", Rule.own(Role.SERVICE_ADMINISTRATOR));

  private final String id;
  private final Rule rule;

  AnnouncementAction(String id, Rule rule) {
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
