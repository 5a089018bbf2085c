package fi.opastin.notification;

import fi.opastin.access.Action;
import fi.opastin.access.Role;
import fi.opastin.access.Rule;

/** What concerns one's own bell. */
public enum NotificationAction implements Action {
  LIST("notification.list"),
  MARK_SEEN("notification.mark-seen"),
  READ_SETTINGS("notification.read-settings"),
  CHANGE_SETTINGS("notification.change-settings");

  private final String id;
  private final Rule rule = Rule.own(Role.values());

  NotificationAction(String id) {
    this.id = id;
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
