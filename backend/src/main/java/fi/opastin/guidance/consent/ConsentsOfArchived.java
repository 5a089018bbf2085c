package fi.opastin.guidance.consent;

import fi.opastin.guidance.workspace.ClosingListener;
import fi.opastin.guidance.workspace.WorkspaceId;
import jakarta.enterprise.context.ApplicationScoped;

/** An archive is the customer's alone: no consent outlives the closed workspace (G11). */
@ApplicationScoped
class ConsentsOfArchived implements ClosingListener {

  private final Consents consents;

  ConsentsOfArchived(Consents consents) {
    this.consents = consents;
  }

  @Override
  public void archived(WorkspaceId id) {
    consents.endAll(id, EndCause.ARCHIVED);
  }
}
