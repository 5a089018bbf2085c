package fi.opastin.guidance.workspace;

import fi.opastin.notification.Change;
import fi.opastin.notification.ChangeSource;
import fi.opastin.platform.time.Finland;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * Changes of an account's workspaces. Their numbers are taken under a lock on the account, so they
 * become visible in their order: whoever has read up to a number has missed none before it.
 */
@ApplicationScoped
class WorkspaceChangesRepository implements ChangeSource {

  private final EntityManager entityManager;
  private final Clock clock;

  WorkspaceChangesRepository(EntityManager entityManager, Clock clock) {
    this.entityManager = entityManager;
    this.clock = clock;
  }

  @Override
  public long latest(UUID accountId) {
    return (Long)
        entityManager
            .createNativeQuery(
                """
                select coalesce(max(change_number), 0) from participation
                where account_id = :account\
                """,
                Long.class)
            .setParameter("account", accountId)
            .getSingleResult();
  }

  @Override
  public List<Change> since(UUID accountId, long number, int limit) {
    return entityManager
        .createNativeQuery(
            """
            select change_number, workspace_id, last_event, read_event, unread,
              ended_at is null and coalesce(until_on >= :today, true) and deletes_on >= :today
                and (standing = 'CUSTOMER' or archives_on >= :today) as present
            from participation
            where account_id = :account and change_number > :number
            order by change_number
            limit :limit\
            """,
            Tuple.class)
        .setParameter("account", accountId)
        .setParameter("number", number)
        .setParameter("limit", limit)
        .setParameter("today", Finland.dayOf(clock.instant()))
        .getResultStream()
        .map(row -> change((Tuple) row))
        .toList();
  }

  private static Change change(Tuple row) {
    var number = row.get("change_number", Long.class);
    var workspaceId = row.get("workspace_id", UUID.class);
    if (!row.get("present", Boolean.class)) {
      return new Change(number, workspaceId, false, 0, 0, 0);
    }
    return new Change(
        number,
        workspaceId,
        true,
        row.get("last_event", Long.class),
        row.get("read_event", Long.class),
        row.get("unread", Integer.class));
  }
}
