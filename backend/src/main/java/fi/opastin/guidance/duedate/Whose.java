package fi.opastin.guidance.duedate;

import fi.opastin.access.Standing;

/** Whom something that falls due concerns. */
public enum Whose {
  CUSTOMER,
  /** All experts of the workspace. */
  EXPERTS,
  BOTH;

  boolean includes(Standing standing) {
    return this == BOTH || (this == CUSTOMER) == (standing == Standing.CUSTOMER);
  }
}
