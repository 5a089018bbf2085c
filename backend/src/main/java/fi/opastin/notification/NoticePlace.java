package fi.opastin.notification;

/** Where a notice leads its reader. */
public enum NoticePlace {
  /** The workspace that it tells of. */
  WORKSPACE,
  /**
   * The reader's list of workspaces: the reader may not be in that one, or not get to know which
   * one it is.
   */
  WORKSPACES,
  /** The inbox of what was sent with contact forms; outside of workspaces. */
  INBOX
}
