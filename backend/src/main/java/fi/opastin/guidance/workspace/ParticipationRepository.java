package fi.opastin.guidance.workspace;

import fi.opastin.access.Standing;
import fi.opastin.guidance.workspace.Participation.Key;
import fi.opastin.platform.database.StatementRepository;
import fi.opastin.platform.web.LocalizedText;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.jpa.HibernateHints;
import org.jspecify.annotations.Nullable;

/** Participations of the account or of the entered workspace; every other one is invisible. */
@ApplicationScoped
class ParticipationRepository implements PanacheRepositoryBase<Participation, Key> {

  private final StatementRepository statements;

  ParticipationRepository(StatementRepository statements) {
    this.statements = statements;
  }

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

  /** The account's own in these workspaces. */
  List<Participation> of(UUID accountId, Collection<UUID> workspaceIds) {
    return list("key.accountId = ?1 and key.workspaceId in ?2", accountId, workspaceIds);
  }

  /** Everybody in the workspace, in the order in which they came. */
  List<Participation> in(WorkspaceId workspaceId) {
    return list("key.workspaceId = ?1 order by createdAt, key.accountId", workspaceId.value());
  }

  /**
   * What the rows keep of somebody who writes in the workspace.
   *
   * @param keyset of the workspace
   */
  record WriterRow(
      Standing standing, byte[] profile, @Nullable LocalizedText organisation, byte[] keyset) {

    static WriterRow read(ResultSet row) throws SQLException {
      var finnish = row.getString(3);
      return new WriterRow(
          Standing.valueOf(row.getString(1)),
          row.getBytes(2),
          finnish == null ? null : new LocalizedText(finnish, row.getString(4), row.getString(5)),
          row.getBytes(6));
    }
  }

  /** Of every message this is read: one row of what it takes, not three whole ones. */
  WriterRow writer(Key key) {
    return statements.row(
        """
        select p.standing, p.profile, o.name_fi, o.name_sv, o.name_en, w.keyset
        from participation p join workspace w on w.id = p.workspace_id
        left join service_provider o on o.id = p.service_provider_id
        where p.account_id = ? and p.workspace_id = ?\
        """,
        WriterRow::read,
        key.accountId(),
        key.workspaceId());
  }

  /** What the row of somebody who is let in keeps encrypted, and when that is. */
  record Admission(byte[] profile, byte[] otherParty, Instant now) {}

  /**
   * Lets an expert in. Whoever was there before comes back into the same row; whoever is there now
   * and may not see less than before keeps the read mark.
   */
  void admit(Key key, Presence.Terms terms, Admission admission) {
    getEntityManager()
        .createNativeQuery(
            """
            insert into participation as p (account_id, workspace_id, standing, content_open_at,
              service_provider_id, profile, other_party, state, invitation_state,
              invitation_expires_at, undeliverable, last_event, last_event_at, read_event, unread,
              created_at, closes_on, archives_on, deletes_on, waiting_for, from_event, until_on,
              consent_number)
            select :account, c.workspace_id, :standing, :now, :provider, :profile, :otherParty, c.state,
              c.invitation_state, c.invitation_expires_at, c.undeliverable, c.last_event, :now,
              :from, gate.unread_after(c.workspace_id, :account, :from), :now,
              c.closes_on, c.archives_on, c.deletes_on, c.waiting_for, :from,
              cast(:until as date), cast(:consent as integer)
            from participation c
            where c.workspace_id = :workspace and c.standing = 'CUSTOMER' and c.ended_at is null
            on conflict (account_id, workspace_id) do update
            set standing = excluded.standing, content_open_at = excluded.content_open_at,
              service_provider_id = excluded.service_provider_id, profile = excluded.profile,
              other_party = excluded.other_party, state = excluded.state,
              invitation_state = excluded.invitation_state, last_event = excluded.last_event,
              last_event_at = excluded.last_event_at, closes_on = excluded.closes_on,
              archives_on = excluded.archives_on, deletes_on = excluded.deletes_on,
              waiting_for = excluded.waiting_for,
              read_event = case when p.ended_at is null and p.from_event <= excluded.from_event
                then greatest(p.read_event, excluded.read_event) else excluded.read_event end,
              unread = case when p.ended_at is null and p.from_event <= excluded.from_event
                then gate.unread_after(p.workspace_id, p.account_id,
                  greatest(p.read_event, excluded.read_event)) else excluded.unread end,
              from_event = excluded.from_event, until_on = excluded.until_on,
              consent_number = excluded.consent_number, ended_at = null\
            """)
        .setParameter("account", key.accountId())
        .setParameter("workspace", key.workspaceId())
        .setParameter("standing", terms.standing().name())
        .setParameter("provider", terms.serviceProviderId())
        .setParameter("profile", admission.profile())
        .setParameter("otherParty", admission.otherParty())
        .setParameter("from", terms.fromEvent())
        .setParameter("until", terms.untilOn())
        .setParameter("consent", terms.consentNumber())
        .setParameter("now", admission.now())
        .executeUpdate();
  }

  /** Shows another name in an account's list. */
  void showOtherParty(Key key, byte[] otherParty) {
    getEntityManager()
        .createNativeQuery(
            """
            update participation set other_party = :otherParty
            where account_id = :account and workspace_id = :workspace\
            """)
        .setParameter("otherParty", otherParty)
        .setParameter("account", key.accountId())
        .setParameter("workspace", key.workspaceId())
        .executeUpdate();
  }

  /** Shows the others an expert as the organisation has them in this version. */
  void showProfile(Key key, byte[] profile, int version) {
    getEntityManager()
        .createNativeQuery(
            """
            update participation set profile = :profile, shown_version = :version
            where account_id = :account and workspace_id = :workspace\
            """)
        .setParameter("profile", profile)
        .setParameter("version", version)
        .setParameter("account", key.accountId())
        .setParameter("workspace", key.workspaceId())
        .executeUpdate();
  }

  void waitFor(WorkspaceId workspaceId, @Nullable WaitingFor side) {
    getEntityManager()
        .createNativeQuery(
            """
            update participation set waiting_for = cast(:side as text)
            where workspace_id = :workspace and waiting_for is distinct from cast(:side as text)\
            """)
        .setParameter("side", side == null ? null : side.name())
        .setParameter("workspace", workspaceId.value())
        .executeUpdate();
  }

  /**
   * Moves the account's read mark forward and counts what is still unread, in the workspace that is
   * locked: so that a message posted now is counted once.
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
                            and m.author_id <> p.account_id and m.retracted_at is null)
            where p.account_id = :account and p.workspace_id = :workspace and p.read_event < :number\
            """)
        .setParameter("number", eventNumber)
        .setParameter("account", key.accountId())
        .setParameter("workspace", key.workspaceId())
        .executeUpdate();
  }
}
