package fi.opastin.guidance.statistics;

import fi.opastin.retention.Retention;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;

/**
 * Storage time of statistics. What is published names nobody and stays; what the nightly job needs
 * for the open month it deletes itself when the month has ended. Nothing is left to sweep.
 */
@ApplicationScoped
class StatisticsRetention implements Retention {

  @Override
  public Kept kept() {
    return new Kept(
        "statistics",
        Set.of(
            "statistics_count",
            "statistics_counted",
            "statistics_destroyed",
            "statistics_cell",
            "statistics_report"),
        "G8, G19; GDPR 5(1)(e), 89(1)",
        "counted: until the month ends; published: stays, leads back to nobody");
  }

  @Override
  public int erase(Instant now, int limit) {
    return 0;
  }
}
