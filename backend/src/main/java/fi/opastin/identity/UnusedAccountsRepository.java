package fi.opastin.identity;

import fi.opastin.platform.database.BackgroundStatementRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Customers' accounts that no workspace holds, in background work. */
@ApplicationScoped
class UnusedAccountsRepository {

  private static final String FIND =
      """
      select a.id from account a
      where a.kind = 'CUSTOMER' and a.created_at < ? and a.id > ?
        and not exists (select from participation p where p.account_id = a.id)
      order by a.id limit ?\
      """;

  private final BackgroundStatementRepository statements;

  UnusedAccountsRepository(BackgroundStatementRepository statements) {
    this.statements = statements;
  }

  List<UUID> customers(Instant createdBefore, UUID after, int limit) throws SQLException {
    return statements.rows(FIND, row -> row.getObject(1, UUID.class), createdBefore, after, limit);
  }
}
