package fi.opastin.guidance.consent;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much the expert may see. */
@Schema(
    description =
        "`ALL`: everything in the workspace. `FROM_NOW`: only what is written after access begins.")
public enum ConsentScope {
  ALL,
  FROM_NOW
}
