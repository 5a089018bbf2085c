package fi.opastin.guidance.consent;

import fi.opastin.access.Action;
import fi.opastin.access.Rule;
import fi.opastin.guidance.workspace.WorkspaceState;

/** What the administrator of an organisation does for a workspace whose expert is gone (G10). */
public enum HandoverAction implements Action {
  READ("handover.read"),
  PROPOSE("handover.propose"),
  /** Take a proposal back. */
  CANCEL("handover.cancel");

  private final String id;

  HandoverAction(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Rule rule() {
    var rule = Rule.administration(WorkspaceState.ACTIVE, WorkspaceState.CLOSED);
    return this == READ ? rule.reading() : rule;
  }
}
