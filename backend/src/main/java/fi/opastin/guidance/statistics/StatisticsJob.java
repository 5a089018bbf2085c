package fi.opastin.guidance.statistics;

import fi.opastin.platform.time.Finland;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Counts once each night, from a time on that can be set: on every replica, the first one does it.
 * The log says neither how much nor of what: a number of one night is too fine.
 */
@ApplicationScoped
class StatisticsJob {

  private static final Logger LOG = Logger.getLogger(StatisticsJob.class);

  private static final String NO_LONGER_THAN = "set lock_timeout = '2s'";
  private static final String FORGET =
      """
      vacuum (full) statistics_waiting, statistics_destroyed, statistics_count, statistics_counted\
      """;

  private final StatisticsNight night;
  private final AgroalDataSource database;
  private final LocalTime from;
  private final Clock clock;

  StatisticsJob(
      StatisticsNight night,
      @DataSource("jobs") AgroalDataSource database,
      @ConfigProperty(name = "opastin.statistics.from") LocalTime from,
      Clock clock) {
    this.night = night;
    this.database = database;
    this.from = from;
    this.clock = clock;
  }

  @Scheduled(
      identity = "statistics",
      every = "{opastin.retention.every}",
      delayed = "40s",
      concurrentExecution = ConcurrentExecution.SKIP)
  void run() {
    var now = clock.instant().atZone(Finland.ZONE);
    if (now.toLocalTime().isBefore(from)) {
      return;
    }
    try {
      if (night.count(now.toLocalDate())) {
        LOG.info("Statistics: the night is counted");
        forget();
      }
    } catch (SQLException e) {
      LOG.warnf("Statistics: the night cannot be counted now (SQL state %s)", e.getSQLState());
    }
  }

  /**
   * Until then, what has been counted is still in the database's files. Whoever gives something at
   * this moment waits for milliseconds; a lock that is not to be had is left to the next night.
   */
  private void forget() {
    try (var connection = database.getConnection();
        var patience = connection.prepareStatement(NO_LONGER_THAN);
        var statement = connection.prepareStatement(FORGET)) {
      patience.execute();
      statement.execute();
    } catch (SQLException e) {
      LOG.warnf("Statistics: the tables cannot be vacuumed now (SQL state %s)", e.getSQLState());
    }
  }
}
