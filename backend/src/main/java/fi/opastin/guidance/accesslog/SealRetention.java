package fi.opastin.guidance.accesslog;

import fi.opastin.retention.Retention;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;

/**
 * Storage time of the access log's seals: they name nobody and stay, so that the chains can be
 * verified after an erasure. What waits for its seal goes with the seal, or with the workspace.
 */
@ApplicationScoped
class SealRetention implements Retention {

  @Override
  public Kept kept() {
    return new Kept(
        "access-seal",
        Set.of("access_seal", "access_head", "access_unsealed"),
        "T24; accountability, GDPR 5(2)",
        "stays: names nobody");
  }

  @Override
  public int erase(Instant now, int limit) {
    return 0;
  }
}
