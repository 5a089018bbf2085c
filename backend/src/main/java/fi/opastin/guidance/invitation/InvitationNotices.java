package fi.opastin.guidance.invitation;

import fi.opastin.notification.NoticeKind;
import fi.opastin.notification.NoticeKinds;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Offers what is told about invitations. */
@ApplicationScoped
class InvitationNotices implements NoticeKinds {

  @Override
  public List<? extends NoticeKind> kinds() {
    return List.of(InvitationNotice.values());
  }
}
