package fi.opastin.guidance.contact;

import fi.opastin.access.Action;
import fi.opastin.access.Entry;
import fi.opastin.guidance.workspace.WorkspaceOffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Offers in a workspace the contact that has led to it, if one has: who reads is written down, and
 * what is not there is not read.
 */
@ApplicationScoped
class WorkspaceContactActions implements WorkspaceOffer {

  private final ContactRepository contacts;

  WorkspaceContactActions(ContactRepository contacts) {
    this.contacts = contacts;
  }

  @Override
  public List<? extends Action> actions() {
    return List.of(WorkspaceContactAction.values());
  }

  @Override
  public List<? extends Action> actions(Entry entry) {
    return entry.permits(WorkspaceContactAction.READ) && contacts.isShown() ? actions() : List.of();
  }
}
