package fi.opastin.guidance.contact;

import fi.opastin.access.Access;
import fi.opastin.access.Actor;
import fi.opastin.guidance.workspace.WorkspaceId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Reads the contact that has led to a workspace. */
@ApplicationScoped
class WorkspaceContactService {

  private final Access access;
  private final Contacts contacts;

  WorkspaceContactService(Access access, Contacts contacts) {
    this.access = access;
    this.contacts = contacts;
  }

  /** Empty if none has led to it, or if it came before what the consent opens (G7). */
  @Transactional
  Optional<LinkedContact> read(Actor actor, WorkspaceId id) {
    access.enter(actor, WorkspaceContactAction.READ, id.value());
    return contacts.in(id);
  }
}
