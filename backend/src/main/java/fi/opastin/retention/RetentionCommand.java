package fi.opastin.retention;

import fi.opastin.platform.time.Finland;
import io.quarkus.arc.All;
import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * One sweep without serving anybody: after a restore, so that nothing comes back that was deleted.
 */
@ApplicationScoped
@Unremovable
public class RetentionCommand implements QuarkusApplication {

  private static final Logger LOG = Logger.getLogger(RetentionCommand.class);

  private final RetentionSweep sweep;
  private final List<Retention> features;
  private final Clock clock;

  RetentionCommand(RetentionSweep sweep, @All List<Retention> features, Clock clock) {
    this.sweep = sweep;
    this.features = features;
    this.clock = clock;
  }

  /**
   * @return 0 if nothing that is due is left
   */
  @Override
  public int run(String... arguments) {
    var whole = sweep.run();
    var today = Finland.dayOf(clock.instant());
    var left =
        features.stream()
            .flatMap(feature -> feature.planned(today, Optional.empty()).stream())
            .filter(planned -> planned.step().equals("DELETE"))
            .mapToLong(Retention.Planned::count)
            .sum();
    if (left > 0) {
      LOG.errorf("Retention: %d could not be deleted; do not open the service", left);
    }
    if (!whole || left > 0) {
      return 1;
    }
    LOG.info("Retention: nothing that is due is left");
    return 0;
  }
}
