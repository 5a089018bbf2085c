package fi.opastin.service.announcement;

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

/** Deletes announcements a year after they have ended. */
@ApplicationScoped
class AnnouncementRetention implements Retention {

  private static final Logger LOG = Logger.getLogger(AnnouncementRetention.class);
  private static final String DELETE =
      """
      delete from announcement
      where id in (select id from announcement where ends_at < ? limit ?)\
      """;

  private final AgroalDataSource database;

  AnnouncementRetention(@DataSource("jobs") AgroalDataSource database) {
    this.database = database;
  }

  @Override
  public Kept kept() {
    return new Kept(
        "announcement", Set.of("announcement"), "T19: names no person", "12 months after its end");
  }

  @Override
  public int erase(Instant now, int limit) {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(DELETE)) {
      statement.setObject(1, now.atZone(Finland.ZONE).minusYears(1).toOffsetDateTime());
      statement.setInt(2, limit);
      return statement.executeUpdate();
    } catch (SQLException e) {
      LOG.warnf("Announcements cannot be deleted now (SQL state %s)", e.getSQLState());
      return 0;
    }
  }

  /** Nobody's data: of no interest there. */
  @Override
  public List<Planned> planned(LocalDate until, Optional<UUID> organisation) {
    return List.of();
  }
}
