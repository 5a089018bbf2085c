package fi.opastin.guidance.administration;

import fi.opastin.access.Standing;
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
 */
record AdministeredWorkspace(
    WorkspaceId id,
    WorkspaceState state,
    WorkspaceDates dates,
    String expert,
    boolean orphaned,
    Instant createdAt,
    int version) {

  /** What may be done with it now. */
  List<String> actions() {
    return Stream.of(AdministrationAction.CLOSE, AdministrationAction.REACTIVATE)
        .filter(action -> action.rule().permits(Standing.ADMINISTRATOR, state.name(), false))
        .map(AdministrationAction::id)
        .toList();
  }
}
