package fi.opastin.guidance.statistics;

import java.util.List;
import java.util.UUID;

/**
 * Somebody whose contribution could be counted tonight: in the job's memory only.
 *
 * @param waitingId the row that waits
 * @param person the customer's account; the workspace where nobody has come
 * @param language the language's code
 */
record Respondent(
    UUID waitingId,
    UUID person,
    Subject subject,
    UUID provider,
    String language,
    List<Tally> tallies) {

  /** Says nothing of whom or what. */
  @Override
  public String toString() {
    return "Respondent[…]";
  }
}
