package fi.opastin.guidance.feedback;

import static fi.opastin.guidance.workspace.WorkspaceState.ACTIVE;
import static fi.opastin.guidance.workspace.WorkspaceState.ARCHIVED;
import static fi.opastin.guidance.workspace.WorkspaceState.CLOSED;

import fi.opastin.access.Action;
import fi.opastin.access.Rule;
import fi.opastin.access.Standing;

/**
 * Feedback is the customer's alone (G8). Looking at the page and sending it are one action on
 * purpose: the access log does not tell which of them it was.
 */
public enum FeedbackAction implements Action {
  GIVE;

  @Override
  public String id() {
    return "feedback.give";
  }

  @Override
  public Rule rule() {
    return Rule.content().by(Standing.CUSTOMER, ACTIVE, CLOSED, ARCHIVED);
  }

  @Override
  public boolean repeated() {
    return true;
  }
}
