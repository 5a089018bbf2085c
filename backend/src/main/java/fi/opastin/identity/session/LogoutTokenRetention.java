package fi.opastin.identity.session;

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

/** Forgets used logout tokens after a day; they are taken for minutes only (T21). */
@ApplicationScoped
class LogoutTokenRetention implements Retention {

  private static final Logger LOG = Logger.getLogger(LogoutTokenRetention.class);
  private static final Duration KEPT = Duration.ofDays(1);
  private static final String DELETE =
      """
      delete from logout_token
      where hash in (select hash from logout_token where received_at < ? limit ?)\
      """;

  private final AgroalDataSource database;

  LogoutTokenRetention(@DataSource("jobs") AgroalDataSource database) {
    this.database = database;
  }

  @Override
  public Kept kept() {
    return new Kept(
        "logout-token", Set.of("logout_token"), "T21; GDPR 6(1)(e), 32", "1 day after its use");
  }

  @Override
  public int erase(Instant now, int limit) {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(DELETE)) {
      statement.setObject(1, now.minus(KEPT).atOffset(ZoneOffset.UTC));
      statement.setInt(2, limit);
      return statement.executeUpdate();
    } catch (SQLException e) {
      LOG.warnf("Logout tokens cannot be deleted now (SQL state %s)", e.getSQLState());
      return 0;
    }
  }

  /** Hours, not days: of no interest to administrators. */
  @Override
  public List<Planned> planned(LocalDate until, Optional<UUID> organisation) {
    return List.of();
  }
}
