package fi.opastin.guidance.workspace;

import static fi.opastin.guidance.workspace.WorkspaceState.ACTIVE;
import static fi.opastin.guidance.workspace.WorkspaceState.ARCHIVED;
import static fi.opastin.guidance.workspace.WorkspaceState.CLOSED;

import fi.opastin.access.Standing;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The table of transitions of a workspace: the only steps between its states, and who takes them
 * (G9–G13). The days themselves are reckoned by {@link WorkspaceDates}.
 */
public enum LifecycleStep {
  /** By the organisation, or because three months have passed since the customer's last visit. */
  CLOSE(Set.of(ACTIVE), CLOSED, Set.of(Standing.FOUNDER, Standing.ADMINISTRATOR), true),
  /** By the founder's organisation, for three months after the closing. */
  REACTIVATE(Set.of(CLOSED), ACTIVE, Set.of(Standing.FOUNDER, Standing.ADMINISTRATOR), false),
  ARCHIVE(Set.of(CLOSED), ARCHIVED, Set.of(), true),
  /** From CLOSED where no customer ever came: nobody could see an archive. */
  DELETE(Set.of(CLOSED, ARCHIVED), null, Set.of(), true);

  private final Set<WorkspaceState> from;
  private final @Nullable WorkspaceState to;
  private final Set<Standing> takers;
  private final boolean byDay;

  LifecycleStep(
      Set<WorkspaceState> from, @Nullable WorkspaceState to, Set<Standing> takers, boolean byDay) {
    this.from = from;
    this.to = to;
    this.takers = takers;
    this.byDay = byDay;
  }

  /** The states from which it can be taken. */
  WorkspaceState[] from() {
    return from.toArray(WorkspaceState[]::new);
  }

  boolean possibleFrom(@Nullable WorkspaceState state) {
    return state != null && from.contains(state);
  }

  /** Where it leads; empty: the workspace is gone. */
  Optional<WorkspaceState> to() {
    return Optional.ofNullable(to);
  }

  /** Whether somebody of this standing may take it. */
  boolean takenBy(Standing standing) {
    return takers.contains(standing);
  }

  /** Whether it is taken when its day has come. */
  boolean takenByDay() {
    return byDay;
  }
}
