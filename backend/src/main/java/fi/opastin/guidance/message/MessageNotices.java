package fi.opastin.guidance.message;

import fi.opastin.notification.NoticeKind;
import fi.opastin.notification.NoticeKinds;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Offers what is told about messages. */
@ApplicationScoped
class MessageNotices implements NoticeKinds {

  @Override
  public List<? extends NoticeKind> kinds() {
    return List.of(MessageNotice.values());
  }
}
