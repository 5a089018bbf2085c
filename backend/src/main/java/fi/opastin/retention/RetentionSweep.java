package fi.opastin.retention;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.jboss.logging.Logger;

/** One sweep over everything that features keep. It can be broken off and begun again anywhere. */
@ApplicationScoped
public class RetentionSweep {

  private static final Logger LOG = Logger.getLogger(RetentionSweep.class);
  private static final int BATCH = 200;

  private final List<Retention> features;
  private final Clock clock;

  RetentionSweep(@All List<Retention> features, Clock clock) {
    this.features = features;
    this.clock = clock;
  }

  /**
   * Erases all that is due.
   *
   * @return false if a feature has failed; the others have erased theirs nevertheless
   */
  public boolean run() {
    var whole = true;
    for (var feature : features) {
      try {
        erase(feature);
      } catch (RuntimeException e) {
        // what is left stays for the next sweep
        LOG.errorf("Retention: %s has failed (%s)", feature.kept().kind(), e.getClass().getName());
        whole = false;
      }
    }
    return whole;
  }

  private void erase(Retention feature) {
    var erased = 0;
    int batch;
    do {
      batch = feature.erase(clock.instant(), BATCH);
      erased += batch;
    } while (batch > 0);
    if (erased > 0) {
      LOG.infof("Retention: %d of %s erased", erased, feature.kept().kind());
    }
  }
}
