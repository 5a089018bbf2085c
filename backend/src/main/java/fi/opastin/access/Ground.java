package fi.opastin.access;

/** On which ground somebody opens or changes what is in a workspace (T24). */
public enum Ground {
  /** The customer: it is about them. */
  OWN_DATA,
  /** The expert who opened the workspace, or the successor. */
  FOUNDER,
  /** An expert whom the customer has let in (G7). */
  CONSENT,
  /** The organisation's administrator, blind to content (G10). */
  ADMINISTRATION
}
