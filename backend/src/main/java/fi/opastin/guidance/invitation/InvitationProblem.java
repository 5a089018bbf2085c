package fi.opastin.guidance.invitation;

import fi.opastin.platform.problem.ProblemType;

/** Why an invitation link does not work (G2). */
public enum InvitationProblem implements ProblemType {
  INVITATION_UNKNOWN(404, "There is no such invitation", "Check that the whole link was used."),
  INVITATION_USED(410, "The invitation has been used", "Log in; the workspace is in your list."),
  INVITATION_EXPIRED(410, "The invitation has expired", "Ask the expert for a new one."),
  INVITATION_REVOKED(410, "The invitation has been taken back", "Ask the expert for a new one."),
  INVITATION_SUPERSEDED(410, "A newer invitation was sent", "Use the link of the newest e-mail.");

  private final Details details;

  InvitationProblem(int status, String title, String advice) {
    details = new Details(status, title, advice);
  }

  @Override
  public Details details() {
    return details;
  }
}
