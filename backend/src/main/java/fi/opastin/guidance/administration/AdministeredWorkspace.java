package fi.opastin.guidance.administration;

import fi.opastin.access.Action;
import fi.opastin.access.Standing;
import fi.opastin.guidance.consent.HandoverAction;
import fi.opastin.guidance.workspace.WorkspaceDates;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.guidance.workspace.WorkspaceState;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an administrator sees of a workspace: neither customer nor content (G6).
 *
 * @param state the state in force
 * @param expert name of who opened it, or of the successor
 * @param orphaned whether that expert is gone
 * @param accepted whether a customer is there, who could be asked
 * @param handoverOpen whether a successor has been proposed and somebody has not answered yet
 */
record AdministeredWorkspace(
    WorkspaceId id,
    WorkspaceState state,
    WorkspaceDates dates,
    String expert,
    boolean orphaned,
    boolean accepted,
    boolean handoverOpen,
    Instant createdAt,
    int version) {

  /** What may be done with it now. */
  List<String> actions() {
    return Stream.of(
            AdministrationAction.CLOSE, AdministrationAction.REACTIVATE, HandoverAction.PROPOSE)
        .filter(action -> action.rule().permits(Standing.ADMINISTRATOR, state.name(), false))
        .filter(action -> action != HandoverAction.PROPOSE || lacksSuccessor())
        .map(Action::id)
        .toList();
  }

  private boolean lacksSuccessor() {
    return orphaned && accepted && !handoverOpen;
  }
}
