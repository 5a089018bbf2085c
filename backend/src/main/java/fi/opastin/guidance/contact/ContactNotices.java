package fi.opastin.guidance.contact;

import fi.opastin.access.Actor;
import fi.opastin.notification.NoticeKind;
import fi.opastin.notification.NoticeKinds;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Offers what is told of inboxes, to who handles one. */
@ApplicationScoped
class ContactNotices implements NoticeKinds {

  private final InboxOffered inboxes;

  ContactNotices(InboxOffered inboxes) {
    this.inboxes = inboxes;
  }

  @Override
  public List<? extends NoticeKind> kinds() {
    return List.of(ContactNotice.values());
  }

  @Override
  public List<? extends NoticeKind> concerning(Actor actor) {
    return inboxes.handles(actor) ? kinds() : List.of();
  }
}
