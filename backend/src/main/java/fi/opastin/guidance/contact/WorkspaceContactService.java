package fi.opastin.guidance.contact;

import fi.opastin.access.Access;
import fi.opastin.access.Actor;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.platform.crypto.Keysets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Reads the contact that has led to a workspace. */
@ApplicationScoped
class WorkspaceContactService {

  private final Access access;
  private final ContactRepository contacts;
  private final Keysets keysets;

  WorkspaceContactService(Access access, ContactRepository contacts, Keysets keysets) {
    this.access = access;
    this.contacts = contacts;
    this.keysets = keysets;
  }

  /** A contact with what was written. */
  record Opened(Contact contact, Sent content) {}

  /** Empty if none has led to it, or if it came before what the consent opens (G7). */
  @Transactional
  Optional<Opened> read(Actor actor, WorkspaceId id) {
    access.enter(actor, WorkspaceContactAction.READ, id.value());
    return contacts
        .of(id)
        .map(contact ->
            new Opened(
                contact, contact.content(keysets.open(contact.id().value(), contact.keyset()))));
  }
}
