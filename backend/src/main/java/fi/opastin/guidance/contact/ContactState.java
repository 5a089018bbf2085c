package fi.opastin.guidance.contact;

import fi.opastin.platform.problem.InvalidValueException;

/** How far a contact is. */
public enum ContactState {
  NEW,
  /** A handler has it in hand. */
  IN_PROGRESS,
  ANSWERED,
  /** Nothing to answer, or nobody to answer to. */
  CLOSED,
  /** It has led to a workspace and is in no inbox any more (G15). */
  IN_WORKSPACE;

  /** Whether somebody still waits. */
  boolean isOpen() {
    return this == NEW || this == IN_PROGRESS;
  }

  /**
   * The state of this name, of those in which a contact is in an inbox.
   *
   * @throws InvalidValueException invalid
   */
  static ContactState inInbox(String name) {
    for (var state : values()) {
      if (state != IN_WORKSPACE && state.name().equals(name)) {
        return state;
      }
    }
    throw new InvalidValueException("invalid");
  }
}
