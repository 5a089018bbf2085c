package fi.opastin.service.interruption;

import fi.opastin.platform.database.NamedLockRepository;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Interruptions; everybody may know of them. */
@ApplicationScoped
class InterruptionRepository implements PanacheRepositoryBase<Interruption, UUID> {

  private final NamedLockRepository locks;

  InterruptionRepository(NamedLockRepository locks) {
    this.locks = locks;
  }

  /** What goes on; until the end of the transaction nobody else begins or ends anything. */
  List<Interruption> lockOpen() {
    locks.hold("interruption", "");
    return list("endedAt is null order by id");
  }

  /** The newest first, those before one of them. */
  List<Interruption> before(UUID id, int limit) {
    return find("id < :before order by id desc", Parameters.with("before", id))
        .page(0, limit)
        .list();
  }

  /** What has ended since, the latest first. */
  List<Interruption> endedSince(Instant since) {
    return find("endedAt > :since order by endedAt desc", Parameters.with("since", since)).list();
  }

  @Nullable Interruption byId(InterruptionId id) {
    return findById(id.value());
  }
}
