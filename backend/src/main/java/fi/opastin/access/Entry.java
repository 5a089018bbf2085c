package fi.opastin.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A workspace that has been entered for one transaction.
 *
 * @param actor who entered
 * @param workspaceId the workspace
 * @param standing in which standing
 * @param state state of the workspace, by the day
 * @param contentOpen whether its content is open to this participant
 * @param consentNumber of the consent by which an invited expert is there
 */
public record Entry(
    Actor actor,
    UUID workspaceId,
    Standing standing,
    String state,
    boolean contentOpen,
    @Nullable Integer consentNumber) {

  /** The same after a step that has led to another state. */
  public Entry in(String newState) {
    return new Entry(actor, workspaceId, standing, newState, contentOpen, consentNumber);
  }

  /** Whether an action may be done now, as far as standing and state decide. */
  public boolean permits(Action action) {
    return action.rule().permits(standing, state, contentOpen);
  }
}
