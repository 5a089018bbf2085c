package fi.opastin.identity.staff;

import fi.opastin.platform.problem.ProblemType;

/** Problems of links to accounts of staff. */
public enum StaffProblem implements ProblemType {
  STAFF_LINK_ENDED(
      410, "The link works no more", "It was used, replaced or is too old. Ask for a new one.");

  private final Details details;

  StaffProblem(int status, String title, String advice) {
    details = new Details(status, title, advice);
  }

  @Override
  public Details details() {
    return details;
  }
}
