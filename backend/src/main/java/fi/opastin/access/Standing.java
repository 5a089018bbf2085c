package fi.opastin.access;

/** What somebody is in one workspace. */
public enum Standing {
  CUSTOMER,
  /** The expert who opened the workspace, or the successor. */
  FOUNDER,
  /** An expert who is there by the customer's consent (G7). */
  EXPERT,
  /**
   * The administrator of the founder's organisation: no participant, and blind to content (G10).
   */
  ADMINISTRATOR;

  /** On which ground somebody of this standing is there. */
  Ground ground() {
    return switch (this) {
      case CUSTOMER -> Ground.OWN_DATA;
      case FOUNDER -> Ground.FOUNDER;
      case EXPERT -> Ground.CONSENT;
      case ADMINISTRATOR -> Ground.ADMINISTRATION;
    };
  }
}
