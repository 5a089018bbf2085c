package fi.opastin.guidance.contact;

import fi.opastin.notification.NoticeKind;
import fi.opastin.notification.NoticeKinds;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Offers what is told of inboxes. */
@ApplicationScoped
class ContactNotices implements NoticeKinds {

  @Override
  public List<? extends NoticeKind> kinds() {
    return List.of(ContactNotice.values());
  }
}
