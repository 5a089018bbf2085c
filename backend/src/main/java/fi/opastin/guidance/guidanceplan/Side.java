package fi.opastin.guidance.guidanceplan;

import fi.opastin.access.Standing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The two who plan together: all experts of a workspace are one side. */
@Schema(description = "CUSTOMER, or EXPERT for all experts of the workspace.")
public enum Side {
  CUSTOMER,
  EXPERT;

  static Side of(Standing standing) {
    return standing == Standing.CUSTOMER ? CUSTOMER : EXPERT;
  }
}
