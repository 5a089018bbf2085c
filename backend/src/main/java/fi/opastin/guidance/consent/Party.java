package fi.opastin.guidance.consent;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who takes a step in the course of a consent. */
@Schema(description = "Who took a step.")
public enum Party {
  /** The founding expert; for an orphaned workspace the administrator of its organisation. */
  PROPOSER,
  CUSTOMER,
  /** The invited expert, or successor. */
  EXPERT,
  /** The service itself: on a date, or when something that the consent rests on ends. */
  SERVICE
}
