package fi.opastin.service.interruption;

import fi.opastin.platform.problem.InvalidValueException;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of the service can be switched off by itself (T19). */
@Schema(description = "What of the service can be switched off by itself.")
public enum ServiceFunction {
  /** Logging in and taking invitations into use; whoever is logged in stays so. */
  LOGIN,
  NEW_WORKSPACES,
  /** Drafts are saved all the same. */
  SENDING_MESSAGES,
  /** Adding files and opening them. */
  ATTACHMENTS,
  /** Giving questionnaires and sending answers; what is being answered is saved all the same. */
  QUESTIONNAIRES,
  /** The customer's download of everything. */
  ARCHIVE,
  STATISTICS;

  /**
   * @throws InvalidValueException invalid
   */
  static ServiceFunction of(String name) {
    return known(name).orElseThrow(() -> new InvalidValueException("invalid"));
  }

  /** Empty: there is none of this name in this version. */
  static Optional<ServiceFunction> known(String name) {
    return Arrays.stream(values()).filter(function -> function.name().equals(name)).findFirst();
  }
}
