package fi.opastin.guidance.attachment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a file is refused after its content has come. */
@Schema(
    description =
        "CONTENT_KIND: the content is not what the name says. MACROS: it contains programs."
            + " MALWARE: the malware scan found something.")
public enum Refusal {
  CONTENT_KIND,
  MACROS,
  MALWARE
}
