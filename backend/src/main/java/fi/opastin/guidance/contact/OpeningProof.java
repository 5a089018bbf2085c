package fi.opastin.guidance.contact;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * That somebody has opened a form, and when: a person needs a few seconds to write, and nobody
 * sends a form that was opened yesterday. It lies in the page, not in a cookie, and is about the
 * form, not about who opens it.
 *
 * @param id of the contact that it may become, once
 */
record OpeningProof(UUID id, Recipient recipient, Instant openedAt) {

  static final Duration USABLE_FROM = Duration.ofSeconds(3);
  static final Duration USABLE_UNTIL = Duration.ofHours(12);

  private static final UUID SERVICE = new UUID(0, 0);
  private static final int LENGTH = 5 * Long.BYTES;

  Instant usableFrom() {
    return openedAt.plus(USABLE_FROM);
  }

  Instant usableUntil() {
    return openedAt.plus(USABLE_UNTIL);
  }

  byte[] bytes() {
    var provider = recipient.providerId().orElse(SERVICE);
    return ByteBuffer.allocate(LENGTH)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .putLong(provider.getMostSignificantBits())
        .putLong(provider.getLeastSignificantBits())
        .putLong(openedAt.toEpochMilli())
        .array();
  }

  /** Of bytes that are ours: their signature has been checked. */
  static OpeningProof of(byte[] bytes) {
    var buffer = ByteBuffer.wrap(bytes);
    var id = new UUID(buffer.getLong(), buffer.getLong());
    var provider = new UUID(buffer.getLong(), buffer.getLong());
    return new OpeningProof(
        id,
        new Recipient(Optional.of(provider).filter(other -> !other.equals(SERVICE))),
        Instant.ofEpochMilli(buffer.getLong()));
  }
}
