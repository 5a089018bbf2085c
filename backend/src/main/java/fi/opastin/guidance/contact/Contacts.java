package fi.opastin.guidance.contact;

import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.platform.database.Ids;
import fi.opastin.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;

/** What the opening of a workspace does with the contact that has led to it. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Contacts {

  private final ContactRepository contacts;
  private final Clock clock;

  Contacts(ContactRepository contacts, Clock clock) {
    this.contacts = contacts;
    this.clock = clock;
  }

  /**
   * The contact leaves its queue for the workspace that has just been created, and shares its
   * storage time from now on (G5, G15).
   *
   * @param eventNumber its number among the workspace's events
   * @throws ProblemException contact-not-available: unknown, another's, or linked before, which all
   *     look the same; no workspace is opened then
   */
  public void link(ContactId id, WorkspaceId workspaceId, long eventNumber) {
    if (!contacts.link(id, workspaceId.value(), eventNumber, clock.instant(), Ids.next())) {
      throw new ProblemException(ContactProblem.CONTACT_NOT_AVAILABLE);
    }
  }
}
