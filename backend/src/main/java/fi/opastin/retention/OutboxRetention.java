package fi.opastin.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;

/**
 * Storage time of what waits in the outbox: until it has been carried out, or until the workspace
 * or account that it is about is deleted, by the gate's functions. Nothing is left to sweep.
 */
@ApplicationScoped
class OutboxRetention implements Retention {

  @Override
  public Kept kept() {
    return new Kept(
        "outbox", Set.of("outbox"), "G20: no e-mail is lost; GDPR 5(1)(f)", "until carried out");
  }

  @Override
  public int erase(Instant now, int limit) {
    return 0;
  }
}
