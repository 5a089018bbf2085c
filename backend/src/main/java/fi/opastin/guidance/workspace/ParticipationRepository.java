package fi.opastin.guidance.workspace;

import fi.opastin.guidance.workspace.Participation.Key;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Participations of the account or of the entered workspace; every other one is invisible. */
@ApplicationScoped
class ParticipationRepository implements PanacheRepositoryBase<Participation, Key> {

  /** Where a page of an account's list begins. */
  record Position(Instant lastEventAt, UUID workspaceId) {}

  List<Participation> latest(UUID accountId, @Nullable Position before, int limit) {
    var query =
        before == null
            ? find("key.accountId = ?1 order by lastEventAt desc, key.workspaceId desc", accountId)
            : find(
                "key.accountId = ?1 and (lastEventAt, key.workspaceId) < (?2, ?3)"
                    + " order by lastEventAt desc, key.workspaceId desc",
                accountId,
                before.lastEventAt(),
                before.workspaceId());
    return query.page(0, limit).list();
  }

  /** Everybody in the workspace, in the order in which they came. */
  List<Participation> in(WorkspaceId workspaceId) {
    return list("key.workspaceId = ?1 order by createdAt, key.accountId", workspaceId.value());
  }

  /**
   * Moves the account's read mark forward and counts what is still unread. Takes the account's
   * change number first: in the gate's order of locks, so that a message posted now is counted
   * once.
   */
  void markRead(Key key, long eventNumber) {
    getEntityManager()
        .createNativeQuery("select 1 from gate.record_own_change(:workspace)", Integer.class)
        .setParameter("workspace", key.workspaceId())
        .getSingleResult();
    getEntityManager()
        .createNativeQuery(
            """
            update participation p
            set read_event = :number,
                unread = (select count(*) from message m
                          where m.workspace_id = p.workspace_id and m.event_number > :number
                            and m.author_id <> p.account_id)
            where p.account_id = :account and p.workspace_id = :workspace and p.read_event < :number\
            """)
        .setParameter("number", eventNumber)
        .setParameter("account", key.accountId())
        .setParameter("workspace", key.workspaceId())
        .executeUpdate();
  }
}
