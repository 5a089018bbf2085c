package fi.opastin.guidance.workspace;

import fi.opastin.access.Standing;

/** Whose turn it is to answer in a workspace. */
public enum WaitingFor {
  CUSTOMER,
  EXPERTS;

  /** After somebody of this standing has written. */
  public static WaitingFor after(Standing author) {
    return author == Standing.CUSTOMER ? EXPERTS : CUSTOMER;
  }
}
