package fi.opastin.platform.web;

import fi.opastin.platform.database.StatementRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

@ApplicationScoped
class IdempotencyRepository {

  private final StatementRepository statements;

  IdempotencyRepository(StatementRepository statements) {
    this.statements = statements;
  }

  /** Takes a key if nobody has or does; one round trip, and no waiting for anybody. */
  KeyAnswer take(UUID accountId, CreationKey request, UUID resourceId, Instant now) {
    return statements.row(
        "select outcome, earlier_digest, earlier_resource from gate.take_key(?, ?, ?, ?, ?)",
        row -> KeyAnswer.read(row, 1),
        accountId,
        request.key(),
        request.digest(),
        resourceId,
        now);
  }
}
