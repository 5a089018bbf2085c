package fi.opastin.identity;

import fi.opastin.retention.Retention;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Storage time of accounts (G13). A customer's goes with the last workspace, in the transaction
 * that deletes that; the sweep finds those that something else had still held then. A member of
 * staff stays as long as the organisation keeps them in the service.
 */
@ApplicationScoped
class AccountRetention implements Retention {

  private static final Logger LOG = Logger.getLogger(AccountRetention.class);

  /** An account comes into being with its first workspace, or with a registration. */
  private static final Duration GRACE = Duration.ofDays(1);

  private final UnusedAccountsRepository unused;
  private final Customers customers;

  AccountRetention(UnusedAccountsRepository unused, Customers customers) {
    this.unused = unused;
    this.customers = customers;
  }

  @Override
  public Kept kept() {
    return new Kept(
        "account",
        Set.of("account", "customer", "expert"),
        "G3, G13; GDPR 5(1)(e)",
        "customer: until the last workspace is deleted and nothing else holds the account");
  }

  @Override
  public int erase(Instant now, int limit) {
    var erased = 0;
    try {
      List<UUID> batch;
      var after = new UUID(0, 0);
      do {
        batch = unused.customers(now.minus(GRACE), after, limit);
        erased += (int) batch.stream().filter(this::forgotten).count();
        after = batch.isEmpty() ? after : batch.getLast();
      } while (batch.size() == limit);
    } catch (SQLException e) {
      LOG.warnf("Accounts cannot be deleted now (SQL state %s)", e.getSQLState());
    }
    return erased;
  }

  private boolean forgotten(UUID id) {
    try {
      return customers.forgetUnused(id);
    } catch (RuntimeException e) {
      // it stays as it was, for the next run; the others go on
      LOG.errorf("Account %s could not be deleted (%s)", id, e.getClass().getName());
      return false;
    }
  }

  /** Known only when the last workspace goes; that is told of the workspaces. */
  @Override
  public List<Planned> planned(LocalDate until, Optional<UUID> organisation) {
    return List.of();
  }
}
