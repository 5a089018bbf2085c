package fi.opastin.service.interruption;

import fi.opastin.platform.problem.ProblemType;

/** Why something cannot be done for a while. */
public enum InterruptionProblem implements ProblemType {
  MAINTENANCE(
      "The service is under maintenance", "Wait as Retry-After says; `until` is the expected end."),
  FUNCTION_SWITCHED_OFF(
      "This function is switched off for a while",
      "Wait as Retry-After says; `function` is off until about `until`, the rest works.");

  private static final int UNAVAILABLE = 503;

  private final Details details;

  InterruptionProblem(String title, String advice) {
    details = new Details(UNAVAILABLE, title, advice);
  }

  @Override
  public Details details() {
    return details;
  }
}
