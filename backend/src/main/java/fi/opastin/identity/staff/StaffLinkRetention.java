package fi.opastin.identity.staff;

import fi.opastin.retention.Retention;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Deletes links that nobody has used a day after they have expired. */
@ApplicationScoped
class StaffLinkRetention implements Retention {

  private static final Logger LOG = Logger.getLogger(StaffLinkRetention.class);
  private static final Duration KEPT = Duration.ofDays(1);
  private static final String DELETE =
      """
      delete from staff_link
      where account_id in (select account_id from staff_link where expires_at < ? limit ?)\
      """;

  private final AgroalDataSource database;

  StaffLinkRetention(@DataSource("jobs") AgroalDataSource database) {
    this.database = database;
  }

  @Override
  public Kept kept() {
    return new Kept(
        "staff-link", Set.of("staff_link"), "GDPR 6(1)(e), 32", "until used or 1 day after expiry");
  }

  @Override
  public int erase(Instant now, int limit) {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(DELETE)) {
      statement.setObject(1, now.minus(KEPT).atOffset(ZoneOffset.UTC));
      statement.setInt(2, limit);
      return statement.executeUpdate();
    } catch (SQLException e) {
      LOG.warnf("Staff links cannot be deleted now (SQL state %s)", e.getSQLState());
      return 0;
    }
  }

  /** Of no interest to administrators: the list of staff tells it. */
  @Override
  public List<Planned> planned(LocalDate until, Optional<UUID> organisation) {
    return List.of();
  }
}
