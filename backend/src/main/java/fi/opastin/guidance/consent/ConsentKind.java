package fi.opastin.guidance.consent;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To what a customer consents. */
@Schema(
    description =
        "`JOIN`: a further expert comes in. `HANDOVER`: another expert of the same organisation"
            + " takes the founding expert's place.")
public enum ConsentKind {
  JOIN,
  HANDOVER
}
