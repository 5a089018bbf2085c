package fi.opastin.guidance.contact;

import fi.opastin.platform.problem.InvalidValueException;
import java.util.Optional;
import java.util.UUID;

/**
 * Who receives what a form sends.
 *
 * @param providerId empty: the service itself
 */
record Recipient(Optional<UUID> providerId) {

  static final String SERVICE = "service";

  private static final UUID SERVICE_INBOX = new UUID(0, 0);

  /**
   * As it stands in addresses: {@code service}, or the id of a provider.
   *
   * @throws InvalidValueException invalid
   */
  static Recipient parse(String text) {
    if (text.equals(SERVICE)) {
      return new Recipient(Optional.empty());
    }
    try {
      var id = UUID.fromString(text);
      if (id.toString().equalsIgnoreCase(text)) {
        return new Recipient(Optional.of(id));
      }
    } catch (IllegalArgumentException e) {
      // answered like any other text that names nobody
    }
    throw new InvalidValueException("invalid");
  }

  boolean isService() {
    return providerId.isEmpty();
  }

  /** Names its inbox in the database. */
  UUID inbox() {
    return providerId.orElse(SERVICE_INBOX);
  }

  @Override
  public String toString() {
    return providerId.map(UUID::toString).orElse(SERVICE);
  }
}
