package fi.opastin.notification;

import fi.opastin.platform.web.EmailAddress;
import fi.opastin.platform.web.Language;
import java.util.Optional;
import java.util.UUID;

/** Finds the address of an account when a letter leaves, so that a change of address counts. */
public interface Recipients {

  /**
   * @param language in which the person wants to be written to
   */
  record Recipient(EmailAddress address, Language language) {}

  /** Empty if the account is gone or has given no address. */
  Optional<Recipient> find(UUID accountId);
}
