package fi.opastin.access;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a workspace's access log (T24).
 *
 * @param actorId the account that did it
 * @param standing in which standing
 * @param ground on which ground it was there
 * @param consentNumber of the customer's consent, if that was the ground
 * @param action {@link Action#id()}
 * @param recordId the record that it concerned
 */
public record LogEntry(
    UUID id,
    Instant at,
    UUID actorId,
    Standing standing,
    Ground ground,
    @Nullable Integer consentNumber,
    String action,
    UUID recordId) {

  /** Its place in the order of the log. */
  public Position position() {
    return new Position(at, id);
  }

  /** A place in the log, which is ordered by time. */
  public record Position(Instant at, UUID id) {}
}
