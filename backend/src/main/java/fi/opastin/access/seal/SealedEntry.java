package fi.opastin.access.seal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the access log as its seal covers it: every column. The database's {@code
 * gate.seal_access_log} makes the same digest on its own; this one is for whoever proves it.
 *
 * @param salt kept with the entry, so that the digest tells nothing once the entry is erased
 */
record SealedEntry(
    UUID workspaceId,
    UUID id,
    Instant at,
    UUID actorId,
    String standing,
    String ground,
    @Nullable Integer consentNumber,
    String action,
    UUID recordId,
    @Nullable Long readSlot,
    byte[] salt) {

  Digest digest() {
    var fields =
        String.join(
            ",",
            field(workspaceId),
            field(id),
            field(ChronoUnit.MICROS.between(Instant.EPOCH, at)),
            field(actorId),
            field(standing),
            field(ground),
            field(consentNumber),
            field(action),
            field(recordId),
            field(readSlot));
    return Digest.of(salt, fields.getBytes(StandardCharsets.UTF_8));
  }

  /** A value with its length, so that two different entries never look the same. */
  private static String field(@Nullable Object value) {
    if (value == null) {
      return "-";
    }
    var text = value.toString();
    return text.getBytes(StandardCharsets.UTF_8).length + ":" + text;
  }
}
