package fi.opastin.access;

/** What somebody is in one workspace. */
public enum Standing {
  CUSTOMER,
  /** The expert who opened the workspace, or the successor. */
  FOUNDER,
  /** An expert who is there by the customer's consent (G7). */
  EXPERT
}
