package fi.opastin.guidance.statistics;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * A contribution that waits, with what the job knows of its workspace tonight.
 *
 * @param workspace what the workspace says where the contribution says nothing
 */
record WaitingRow(
    UUID id, UUID workspaceId, boolean afterClosing, Contribution contribution, Place workspace) {

  /** How long anything waits at most. */
  private static final int MONTHS = 12;

  /**
   * What the job knows of a workspace.
   *
   * @param person the customer's account, or the workspace if nobody has come
   * @param language the customer's
   * @param closesOn the last day on which it is active
   */
  record Place(UUID person, UUID provider, String language, LocalDate closesOn) {}

  /** Whether it has waited for twelve months: from when it could have been counted. */
  boolean expired(LocalDate today) {
    var since = afterClosing ? workspace.closesOn() : contribution.day();
    return !today.isBefore(since.plusMonths(MONTHS));
  }

  /** The same, as if it had waited from that day on. */
  WaitingRow since(LocalDate day) {
    return new WaitingRow(id, workspaceId, afterClosing, contribution.since(day), workspace);
  }

  Respondent respondent() {
    return new Respondent(
        id,
        workspace.person(),
        contribution.subject(),
        Objects.requireNonNullElse(contribution.provider(), workspace.provider()),
        Objects.requireNonNullElse(contribution.language(), workspace.language()),
        contribution.tallies());
  }
}
