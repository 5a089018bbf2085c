package fi.opastin.access;

import java.util.UUID;

/**
 * A workspace that has been entered for one transaction.
 *
 * @param actor who entered
 * @param workspaceId the workspace
 * @param standing in which standing
 * @param state state of the workspace
 * @param contentOpen whether its content is open to this participant
 */
public record Entry(
    Actor actor, UUID workspaceId, Standing standing, String state, boolean contentOpen) {

  /** Whether an action may be done now, as far as standing and state decide. */
  public boolean permits(Action action) {
    return action.rule().permits(standing, state, contentOpen);
  }
}
