package fi.opastin.service.interruption;

import fi.opastin.platform.time.Finland;
import fi.opastin.retention.Retention;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Deletes interruptions a year after they have ended. */
@ApplicationScoped
class InterruptionRetention implements Retention {

  private static final Logger LOG = Logger.getLogger(InterruptionRetention.class);
  private static final String DELETE =
      """
      delete from interruption
      where id in (select id from interruption where ended_at < ? limit ?)\
      """;

  private final AgroalDataSource database;

  InterruptionRetention(@DataSource("jobs") AgroalDataSource database) {
    this.database = database;
  }

  @Override
  public Kept kept() {
    return new Kept(
        "interruption", Set.of("interruption"), "T19: names no person", "12 months after its end");
  }

  @Override
  public int erase(Instant now, int limit) {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(DELETE)) {
      statement.setObject(1, now.atZone(Finland.ZONE).minusYears(1).toOffsetDateTime());
      statement.setInt(2, limit);
      return statement.executeUpdate();
    } catch (SQLException e) {
      LOG.warnf("Interruptions cannot be deleted now (SQL state %s)", e.getSQLState());
      return 0;
    }
  }

  /** Nobody's data: of no interest there. */
  @Override
  public List<Planned> planned(LocalDate until, Optional<UUID> organisation) {
    return List.of();
  }
}
