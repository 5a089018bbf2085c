package fi.opastin.guidance.workspace;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days that lie ahead of a workspace, in Finland (G9, G11, G13). Each is the last day on which
 * the state before it holds; it ends at 24:00 there. What the gate's {@code state_in_force} reckons
 * from them is reckoned here too, for lists; a test holds both together.
 *
 * @param closesOn last day on which it is active, unless it is closed before
 * @param archivesOn last day on which it is closed, three months after the closing
 * @param deletesOn last day on which it is there, fifteen months after the closing
 */
@Embeddable
public record WorkspaceDates(LocalDate closesOn, LocalDate archivesOn, LocalDate deletesOn) {

  private static final int MONTHS_ACTIVE = 3;
  private static final int MONTHS_CLOSED = 3;
  private static final int MONTHS_UNTIL_DELETION = 15;

  /** After a visit of the customer, or the opening, on this day. */
  static WorkspaceDates visited(LocalDate day, boolean accepted) {
    return closing(day.plusMonths(MONTHS_ACTIVE), accepted);
  }

  /** The same, of a provider that leaves: its last day closes the workspace at the latest (G23). */
  static WorkspaceDates visited(LocalDate day, boolean accepted, @Nullable LocalDate closesBy) {
    var own = day.plusMonths(MONTHS_ACTIVE);
    return closing(closesBy == null || own.isBefore(closesBy) ? own : closesBy, accepted);
  }

  /**
   * Closed, or to be closed, on this day.
   *
   * @param accepted whether a customer is there: nobody else could see an archive
   */
  static WorkspaceDates closing(LocalDate day, boolean accepted) {
    var archivesOn = day.plusMonths(MONTHS_CLOSED);
    return new WorkspaceDates(
        day, archivesOn, accepted ? day.plusMonths(MONTHS_UNTIL_DELETION) : archivesOn);
  }

  /** The state on a day; null if the day of deletion is past. */
  @Nullable WorkspaceState stateOn(LocalDate today, WorkspaceState stored) {
    if (today.isAfter(deletesOn)) {
      return null;
    }
    if (today.isAfter(archivesOn)) {
      return WorkspaceState.ARCHIVED;
    }
    return today.isAfter(closesOn) || stored != WorkspaceState.ACTIVE
        ? WorkspaceState.CLOSED
        : WorkspaceState.ACTIVE;
  }
}
