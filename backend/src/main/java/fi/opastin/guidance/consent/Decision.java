package fi.opastin.guidance.consent;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody who is asked has answered. */
@Schema(description = "The answer of somebody who is asked.")
public enum Decision {
  PENDING,
  ACCEPTED,
  REJECTED
}
