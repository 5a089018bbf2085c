package fi.opastin.service.interruption;

import fi.opastin.platform.web.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Interruptions that are over, for whoever tells of them. */
@ApplicationScoped
public class Interruptions {

  private final InterruptionRepository interruptions;

  Interruptions(InterruptionRepository interruptions) {
    this.interruptions = interruptions;
  }

  /**
   * An interruption that is over.
   *
   * @param function what was off; empty: the whole service
   */
  public record Past(
      Optional<ServiceFunction> function, LocalizedText reason, Instant from, Instant until) {}

  /** What has ended since, the latest first. */
  @Transactional
  public List<Past> endedSince(Instant since) {
    return interruptions.endedSince(since).stream()
        .map(row ->
            new Past(row.function(), row.reason(), row.beganAt(), row.endedAt().orElseThrow()))
        .toList();
  }
}
