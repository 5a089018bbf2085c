package fi.opastin.notification;

import fi.opastin.platform.database.Ids;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What the bells tell: written for others while their workspace is entered, read by its owner. */
@ApplicationScoped
class NoticeRepository implements PanacheRepositoryBase<Notification, Notification.Key> {

  /** Where a page of an account's list begins. */
  record Position(Instant toldAt, UUID id) {}

  List<Notification> latest(UUID accountId, @Nullable Position before, int limit) {
    var query =
        before == null
            ? find("key.accountId = ?1 order by toldAt desc, key.id desc", accountId)
            : find(
                "key.accountId = ?1 and (toldAt, key.id) < (?2, ?3)"
                    + " order by toldAt desc, key.id desc",
                accountId,
                before.toldAt(),
                before.id());
    return query.page(0, limit).list();
  }

  Bell bell(UUID accountId) {
    var row =
        (Tuple)
            getEntityManager()
                .createNativeQuery(
                    """
                    select count(*) as unseen, max(at) as latest from notification
                    where account_id = :account and seen_at is null\
                    """,
                    Tuple.class)
                .setParameter("account", accountId)
                .getSingleResult();
    return new Bell(row.get("unseen", Long.class).intValue(), row.get("latest", Instant.class));
  }

  /**
   * Tells accounts, each once.
   *
   * @param workspaceId which the transaction has entered; null: it waits outside of workspaces
   * @return those of them for which no e-mail waits that will tell of it
   */
  List<UUID> tell(String kind, @Nullable UUID workspaceId, List<UUID> accountIds, Instant now) {
    var session = getEntityManager().unwrap(Session.class);
    var query =
        workspaceId == null
            ? session.createNativeQuery(
                "select t.account from gate.tell_outside(:kind, :ids, :accounts, :now) t (account)",
                Tuple.class)
            : session
                .createNativeQuery(
                    "select t.account from gate.tell(:workspace, :kind, :ids, :accounts, :now) t (account)",
                    Tuple.class)
                .setParameter("workspace", workspaceId);
    return query
        .setParameter("kind", kind)
        .setParameter(
            "ids", Stream.generate(Ids::next).limit(accountIds.size()).toArray(UUID[]::new))
        .setParameter("accounts", accountIds.toArray(UUID[]::new))
        .setParameter("now", now)
        .getResultList()
        .stream()
        .map(row -> row.get("account", UUID.class))
        .filter(Objects::nonNull)
        .toList();
  }

  /**
   * Takes back what accounts were told of the entered workspace.
   *
   * @param kind of which only the unseen; null for everything
   */
  void withdraw(UUID workspaceId, @Nullable String kind, List<UUID> accountIds) {
    getEntityManager()
        .createNativeQuery(
            "select 1 from gate.withdraw(:workspace, cast(:kind as text), :accounts)",
            Integer.class)
        .setParameter("workspace", workspaceId)
        .setParameter("kind", kind)
        .setParameter("accounts", accountIds.toArray(UUID[]::new))
        .getSingleResult();
  }

  /** Takes back what accounts were told outside of workspaces and have not seen. */
  void withdraw(String kind, List<UUID> accountIds) {
    getEntityManager()
        .createNativeQuery("select 1 from gate.withdraw_outside(:kind, :accounts)", Integer.class)
        .setParameter("kind", kind)
        .setParameter("accounts", accountIds.toArray(UUID[]::new))
        .getSingleResult();
  }

  /** Whether there was something to mark. */
  boolean markSeen(UUID accountId, Instant until, Instant now) {
    return getEntityManager()
            .createNativeQuery(
                """
                update notification set seen_at = :now
                where account_id = :account and seen_at is null and at <= :until\
                """)
            .setParameter("account", accountId)
            .setParameter("until", until)
            .setParameter("now", now)
            .executeUpdate()
        > 0;
  }

  /** Whether there was something to mark. */
  boolean settle(String kind, @Nullable UUID workspaceId, UUID accountId, Instant now) {
    return getEntityManager()
            .unwrap(Session.class)
            .createNativeMutationQuery(
                """
                update notification set seen_at = :now
                where account_id = :account and kind = :kind and seen_at is null
                  and workspace_id is not distinct from cast(:workspace as uuid)\
                """)
            .setParameter("account", accountId)
            .setParameter("workspace", workspaceId, UUID.class)
            .setParameter("kind", kind)
            .setParameter("now", now)
            .executeUpdate()
        > 0;
  }
}
