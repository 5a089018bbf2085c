package fi.opastin.guidance.workspace;

import fi.opastin.guidance.workspace.Participation.Key;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.jpa.HibernateHints;

/** Participations of the account or of the entered workspace; every other one is invisible. */
@ApplicationScoped
class ParticipationRepository implements PanacheRepositoryBase<Participation, Key> {

  /**
   * The account's workspaces, as far as they are there for it on this day: access follows the
   * dates, whether or not a job has run (G11). Only to be read.
   */
  List<Participation> present(UUID accountId, LocalDate today) {
    return find(
            """
            key.accountId = :account and endedAt is null and (untilOn is null or untilOn >= :today)
            and dates.deletesOn >= :today and (standing = CUSTOMER or dates.archivesOn >= :today)\
            """,
            Parameters.with("account", accountId).and("today", today))
        .withHint(HibernateHints.HINT_READ_ONLY, true)
        .list();
  }

  /** Copies the entered workspace's state and dates to where lists look. */
  void show(WorkspaceId workspaceId, WorkspaceState state, WorkspaceDates dates) {
    update("state = ?1, dates = ?2 where key.workspaceId = ?3", state, dates, workspaceId.value());
  }

  /** The account's own in these workspaces. */
  List<Participation> of(UUID accountId, Collection<UUID> workspaceIds) {
    return list("key.accountId = ?1 and key.workspaceId in ?2", accountId, workspaceIds);
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
