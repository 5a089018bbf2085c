package fi.opastin.guidance.guidanceplan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How people meet. */
@Schema(description = "IN_PERSON, PHONE or ONLINE.")
public enum Way {
  IN_PERSON,
  PHONE,
  ONLINE
}
