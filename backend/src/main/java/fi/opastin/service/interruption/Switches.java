package fi.opastin.service.interruption;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * What is switched off, as this replica knows it: read every other second, so that no request asks
 * the database, and all replicas follow. While the database cannot be read, what was known holds.
 */
@ApplicationScoped
public class Switches {

  private static final Logger LOG = Logger.getLogger(Switches.class);

  private final SwitchedOffRepository rows;
  private volatile List<SwitchedOff> known = List.of();
  private volatile boolean readable = true;

  Switches(SwitchedOffRepository rows) {
    this.rows = rows;
  }

  void start(@Observes StartupEvent event) {
    look();
  }

  @Scheduled(
      every = "{opastin.interruption.look-every}",
      identity = "switches",
      concurrentExecution = ConcurrentExecution.SKIP)
  void lookAgain() {
    look();
  }

  /** Looks now; whoever has changed something does. */
  synchronized void look() {
    try {
      known = rows.open();
      readable = true;
    } catch (SQLException e) {
      if (readable) {
        LOG.warnf("The switches cannot be read now (SQL state %s)", e.getSQLState());
      }
      readable = false;
    }
  }

  /** All that is off. */
  public List<SwitchedOff> off() {
    return known;
  }

  /** By what a function is off: by itself or with the whole service. */
  public Optional<SwitchedOff> off(ServiceFunction function) {
    return wholeService().or(() -> alone(function));
  }

  /** The maintenance of the whole service, while there is one. */
  public Optional<SwitchedOff> wholeService() {
    return known.stream().filter(SwitchedOff::isWholeService).findFirst();
  }

  Optional<SwitchedOff> alone(ServiceFunction function) {
    return known.stream()
        .filter(off -> off.function().filter(function::equals).isPresent())
        .findFirst();
  }
}
