package fi.opastin.notification;

/** E-mails to somebody who has an account. */
public enum Letter {
  /** To the expert: the customer has come; the name is to be confirmed (G2). */
  CONFIRMATION_NEEDED,
  /** To the expert: the customer has accepted the invitation. */
  INVITATION_ACCEPTED,
  /** To the customer: the expert has confirmed, the workspace is open. */
  WORKSPACE_OPEN,
  /** A message waits in a workspace. */
  NEW_MESSAGE
}
