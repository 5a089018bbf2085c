package fi.opastin.identity.staff;

import fi.opastin.platform.problem.ProblemType;

/** Problems of staff and of the links to their accounts. */
public enum StaffProblem implements ProblemType {
  STAFF_LINK_ENDED(
      410, "The link works no more", "It was used, replaced or is too old. Ask for a new one."),
  STAFF_ADDRESS_TAKEN(
      409,
      "Somebody else has this work address",
      "They got it while this one was disabled. Change one of the two addresses first.");

  private final Details details;

  StaffProblem(int status, String title, String advice) {
    details = new Details(status, title, advice);
  }

  @Override
  public Details details() {
    return details;
  }
}
