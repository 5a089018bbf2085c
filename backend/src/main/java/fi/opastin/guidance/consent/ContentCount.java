package fi.opastin.guidance.consent;

import fi.opastin.guidance.workspace.WorkspaceId;

/**
 * How much of a kind of content is in the entered workspace, so that a customer sees before
 * consenting what somebody else would see. Each feature that holds content gives its own.
 */
public interface ContentCount {

  /** Kinds of content that are told apart. */
  enum Kind {
    MESSAGES,
    FILES,
    /** With what was answered to them. */
    QUESTIONNAIRES,
    /** With the name and the address that were given with it. */
    CONTACTS
  }

  Kind kind();

  long in(WorkspaceId workspaceId);
}
