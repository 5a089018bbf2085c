package fi.opastin.guidance.workspace;

import fi.opastin.notification.NoticeKind;
import fi.opastin.notification.NoticeKinds;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Offers what is told about others in a workspace. */
@ApplicationScoped
class PeopleNotices implements NoticeKinds {

  @Override
  public List<? extends NoticeKind> kinds() {
    return List.of(PeopleNotice.values());
  }
}
