package fi.opastin.guidance.attachment;

import fi.opastin.platform.database.BackgroundStatementRepository;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;

/** Deletes files whose upload has stood still for a day; every replica may run it at any time. */
@ApplicationScoped
class HalfUploadedExpiry {

  static final Duration KEPT = Duration.ofDays(1);

  private static final int BATCH = 100;

  /** The chunks go with their file. */
  private static final String DELETE =
      """
      delete from attachment a using (
        select workspace_id, id from attachment
        where status = 'RECEIVING' and touched_at < ? limit ?) old
      where a.workspace_id = old.workspace_id and a.id = old.id
        and a.status = 'RECEIVING' and a.touched_at < ?\
      """;

  private final BackgroundStatementRepository statements;
  private final Clock clock;

  HalfUploadedExpiry(BackgroundStatementRepository statements, Clock clock) {
    this.statements = statements;
    this.clock = clock;
  }

  @Scheduled(identity = "half-uploaded-expiry", every = "1h", delayed = "3m")
  void deleteOld() throws SQLException {
    var before = clock.instant().minus(KEPT);
    while (statements.update(DELETE, before, BATCH, before) == BATCH) {
      // more may be left
    }
  }
}
