package fi.opastin.guidance.feedback;

import fi.opastin.access.Entry;
import fi.opastin.platform.crypto.LookupHash;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;

/** Keyed hash by which an occasion is known again: without the key it says nothing of it. */
@ApplicationScoped
class OccasionHash {

  private final LookupHash hash;

  OccasionHash(LookupHash hash) {
    this.hash = hash;
  }

  /** Another one for each customer and workspace. */
  String of(Entry entry, Occasion occasion) {
    var value =
        "%s|%s|%s".formatted(entry.workspaceId(), entry.actor().accountId(), occasion.name());
    return HexFormat.of().formatHex(hash.of("feedback", value));
  }
}
