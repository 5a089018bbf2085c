package fi.opastin.guidance.contact;

import fi.opastin.platform.problem.ProblemType;

/** Problems of contact forms. */
public enum ContactProblem implements ProblemType {
  CONTACT_FORM_TOO_FRESH(
      409, "The form was opened a moment ago", "Send it again in a few seconds: see usableFrom."),
  CONTACT_FORM_USED(
      409,
      "The form has been sent with another content",
      "Fetch a fresh form and send it with that."),
  CONTACT_FORM_STALE(
      410, "The form was opened too long ago", "Fetch a fresh form and send it with that."),
  CONTACT_NOT_AVAILABLE(
      409,
      "The contact cannot lead to a workspace",
      "It is not in your inbox, in another's hand, or has led to one.");

  private final Details details;

  ContactProblem(int status, String title, String advice) {
    details = new Details(status, title, advice);
  }

  @Override
  public Details details() {
    return details;
  }
}
