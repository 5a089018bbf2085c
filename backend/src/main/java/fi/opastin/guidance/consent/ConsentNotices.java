package fi.opastin.guidance.consent;

import fi.opastin.notification.NoticeKind;
import fi.opastin.notification.NoticeKinds;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Offers what is told about consents. */
@ApplicationScoped
class ConsentNotices implements NoticeKinds {

  @Override
  public List<? extends NoticeKind> kinds() {
    return List.of(ConsentNotice.values());
  }
}
