package fi.opastin.notification;

import fi.opastin.platform.database.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** What the bells tell: of others while their workspace is entered, to read only one's own. */
@ApplicationScoped
class NoticeRepository {

  private final EntityManager entityManager;

  NoticeRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /**
   * Tells accounts, each once.
   *
   * @return those of them for which no e-mail waits that will tell of it
   */
  List<UUID> tell(String kind, UUID workspaceId, List<UUID> accountIds, Instant now) {
    return entityManager
        .createNativeQuery(
            "select t.account from gate.tell(:workspace, :kind, :ids, :accounts, :now) t (account)",
            UUID.class)
        .setParameter("workspace", workspaceId)
        .setParameter("kind", kind)
        .setParameter(
            "ids", Stream.generate(Ids::next).limit(accountIds.size()).toArray(UUID[]::new))
        .setParameter("accounts", accountIds.toArray(UUID[]::new))
        .setParameter("now", now)
        .getResultStream()
        .filter(Objects::nonNull)
        .map(UUID.class::cast)
        .toList();
  }
}
