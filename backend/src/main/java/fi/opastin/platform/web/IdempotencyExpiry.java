package fi.opastin.platform.web;

import fi.opastin.platform.database.BackgroundStatementRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

/** Deletes idempotency keys after two days; every replica may do it at any time. */
@ApplicationScoped
public class IdempotencyExpiry {

  private static final Duration KEPT = Duration.ofDays(2);
  private static final String DELETE =
      """
      delete from idempotency_key where (account_id, key) in (
        select account_id, key from idempotency_key where created_at < ? order by created_at limit ?)\
      """;

  private final BackgroundStatementRepository statements;

  IdempotencyExpiry(BackgroundStatementRepository statements) {
    this.statements = statements;
  }

  /**
   * @return how many were deleted, at most so many
   */
  public int deleteOld(Instant now, int limit) throws SQLException {
    return statements.update(DELETE, now.minus(KEPT), limit);
  }
}
