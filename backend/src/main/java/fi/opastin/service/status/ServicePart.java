package fi.opastin.service.status;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the service needs to work, as its users would name it. */
@Schema(description = "What the service needs to work, as its users would name it.")
public enum ServicePart {
  /** Reading and saving. */
  DATA,
  EMAIL,
  /** The check of files for malware. */
  FILE_CHECK,
  CUSTOMER_LOGIN,
  STAFF_LOGIN,
  /** The log-ins that organisations have of their own, all together. */
  ORGANISATION_LOGINS
}
