package fi.opastin.guidance.accesslog;

import static fi.opastin.guidance.workspace.WorkspaceState.ACTIVE;
import static fi.opastin.guidance.workspace.WorkspaceState.ARCHIVED;
import static fi.opastin.guidance.workspace.WorkspaceState.CLOSED;

import fi.opastin.access.Action;
import fi.opastin.access.Rule;
import fi.opastin.access.Standing;

/** The access log is the customer's alone, in every state (T24). */
public enum AccessLogAction implements Action {
  READ("access-log.read"),
  DOWNLOAD("access-log.download");

  private final String id;

  AccessLogAction(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Rule rule() {
    return Rule.frame().reading().beforeTerms().by(Standing.CUSTOMER, ACTIVE, CLOSED, ARCHIVED);
  }
}
