package fi.opastin.guidance.contact;

import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.platform.crypto.Keysets;
import fi.opastin.platform.database.Ids;
import fi.opastin.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** The contacts that lead and have led to workspaces, for the other features of guidance. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Contacts {

  private final ContactRepository contacts;
  private final InboxTelling telling;
  private final Keysets keysets;
  private final Clock clock;

  Contacts(ContactRepository contacts, InboxTelling telling, Keysets keysets, Clock clock) {
    this.contacts = contacts;
    this.telling = telling;
    this.keysets = keysets;
    this.clock = clock;
  }

  /**
   * The contact leaves its queue for the workspace that has just been created, and shares its
   * storage time from now on (G5, G15).
   *
   * @param providerId to whom it was sent
   * @param eventNumber its number among the workspace's events
   * @throws ProblemException contact-not-available: unknown, another's, or linked before, which all
   *     look the same; no workspace is opened then
   */
  public void link(ContactId id, UUID providerId, WorkspaceId workspaceId, long eventNumber) {
    if (!contacts.link(id, workspaceId.value(), eventNumber, clock.instant(), Ids.next())) {
      throw new ProblemException(ContactProblem.CONTACT_NOT_AVAILABLE);
    }
    telling.moved(new Recipient(Optional.of(providerId)));
  }

  /**
   * The contact that has led to the entered workspace; empty if none has, or if it came before what
   * may be seen.
   */
  public Optional<LinkedContact> in(WorkspaceId id) {
    return contacts
        .of(id)
        .map(contact ->
            LinkedContact.from(
                contact, contact.content(keysets.open(contact.id().value(), contact.keyset()))));
  }
}
