package fi.opastin.guidance.contact;

import fi.opastin.platform.database.BackgroundStatementRepository;
import fi.opastin.platform.time.Finland;
import fi.opastin.retention.Retention;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Deletes contacts, with their wrapped keys, on their 180th day, unless they have led to a
 * workspace: then they go with it, by the foreign key (G15).
 */
@ApplicationScoped
class ContactRetention implements Retention {

  private static final Logger LOG = Logger.getLogger(ContactRetention.class);
  private static final String KIND = "contact";
  private static final UUID ANY = new UUID(0, 0);
  private static final String DELETE =
      """
      delete from contact
      where id in (
        select id from contact where workspace_id is null and gone_on <= ?
        order by gone_on, id limit ?)\
      """;
  private static final String PLANNED =
      """
      select gone_on - 1 as last_day, count(*) from contact
      where workspace_id is null and gone_on <= ? and (cast(? as boolean) or provider_id = ?)
      group by last_day order by last_day\
      """;

  private final BackgroundStatementRepository statements;

  ContactRetention(BackgroundStatementRepository statements) {
    this.statements = statements;
  }

  @Override
  public Kept kept() {
    return new Kept(
        KIND,
        Set.of("contact", "contact_access"),
        "G15; GDPR 5(1)(e)",
        "180 days from being sent, or with the workspace to which it has led");
  }

  @Override
  public int erase(Instant now, int limit) {
    try {
      return statements.update(DELETE, Finland.dayOf(now), limit);
    } catch (SQLException e) {
      LOG.warnf("Contacts cannot be deleted now (SQL state %s)", e.getSQLState());
      return 0;
    }
  }

  @Override
  public List<Planned> planned(LocalDate until, Optional<UUID> organisation) {
    try {
      return statements.rows(
          PLANNED,
          row -> new Planned(KIND, "DELETE", row.getObject(1, LocalDate.class), row.getLong(2)),
          until,
          organisation.isEmpty(),
          organisation.orElse(ANY));
    } catch (SQLException e) {
      throw new IllegalStateException("the plan cannot be read", e);
    }
  }
}
