package fi.opastin.service.status;

import fi.opastin.service.announcement.PlannedInterruptions;
import fi.opastin.service.announcement.PlannedInterruptions.Planned;
import fi.opastin.service.interruption.Interruptions;
import fi.opastin.service.interruption.Interruptions.Past;
import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the service stands, as this replica found it a moment ago. It looks by itself, so that asking
 * for it costs nothing and starts nothing.
 */
@ApplicationScoped
class StatusBoard {

  private static final Duration REMEMBERED = Duration.ofDays(30);

  /**
   * What was found.
   *
   * @param parts what there is, and whether it works
   * @param planned announced interruptions of the last 30 days and ahead
   * @param past what was switched off in the last 30 days
   */
  record Found(
      Instant at, Map<ServicePart, Boolean> parts, List<Planned> planned, List<Past> past) {

    boolean works(ServicePart part) {
      return parts.getOrDefault(part, true);
    }
  }

  private final List<ServiceCheck> checks;
  private final PlannedInterruptions announced;
  private final Interruptions interruptions;
  private final Clock clock;
  private volatile Found found;

  StatusBoard(
      @All List<ServiceCheck> checks,
      PlannedInterruptions announced,
      Interruptions interruptions,
      Clock clock) {
    this.checks = checks;
    this.announced = announced;
    this.interruptions = interruptions;
    this.clock = clock;
    this.found = new Found(clock.instant(), Map.of(), List.of(), List.of());
  }

  /** What was found last. */
  Found found() {
    return found;
  }

  @Scheduled(
      every = "{opastin.status.every}",
      identity = "status",
      concurrentExecution = ConcurrentExecution.SKIP)
  void look() {
    var now = clock.instant();
    var parts = new TreeMap<ServicePart, Boolean>();
    for (var check : checks) {
      check.parts().forEach(part -> parts.put(part, check.works(part)));
    }
    if (parts.getOrDefault(ServicePart.DATA, true)) {
      found =
          new Found(
              now,
              parts,
              announced.since(now.minus(REMEMBERED)),
              interruptions.endedSince(now.minus(REMEMBERED)));
    } else {
      found = new Found(now, parts, found.planned(), found.past());
    }
  }
}
