package fi.opastin.guidance.workspace;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the customer's invitation stands at the moment, as lists and pages show it. */
@Schema(description = "How the customer's invitation stands.")
public enum InvitationStanding {
  SENT,
  EXPIRED,
  AWAITING_CONFIRMATION,
  ACCEPTED,
  REJECTED,
  REVOKED
}
