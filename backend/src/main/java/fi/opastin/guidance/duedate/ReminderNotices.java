package fi.opastin.guidance.duedate;

import fi.opastin.notification.NoticeKind;
import fi.opastin.notification.NoticeKinds;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Offers the reminders of what falls due. */
@ApplicationScoped
class ReminderNotices implements NoticeKinds {

  @Override
  public List<? extends NoticeKind> kinds() {
    return List.of(ReminderNotice.values());
  }
}
