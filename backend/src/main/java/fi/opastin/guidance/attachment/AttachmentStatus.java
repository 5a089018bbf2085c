package fi.opastin.guidance.attachment;

import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a file stands, from its announcement to where it can be downloaded or never will be. */
@Schema(
    description =
        "RECEIVING: its content has not come, or not all. RECEIVED: it is there and waits for the"
            + " malware scan. AVAILABLE: it can be downloaded. REFUSED: it cannot be sent on; its content"
            + " has been deleted.")
public enum AttachmentStatus {
  RECEIVING,
  RECEIVED,
  AVAILABLE,
  REFUSED;

  private static final Map<AttachmentStatus, Set<AttachmentStatus>> TRANSITIONS =
      Map.of(
          RECEIVING, Set.of(RECEIVED, AVAILABLE, REFUSED),
          RECEIVED, Set.of(AVAILABLE, REFUSED),
          AVAILABLE, Set.of(),
          REFUSED, Set.of());

  boolean canBecome(AttachmentStatus next) {
    return TRANSITIONS.getOrDefault(this, Set.of()).contains(next);
  }

  /** Whether all of it has come and nothing speaks against it. */
  boolean canBeSent() {
    return this == RECEIVED || this == AVAILABLE;
  }
}
