package fi.opastin.guidance.guidanceplan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Objects;

/** The actor's own draft of a summary in the entered workspace. */
@ApplicationScoped
class SummaryDraftRepository implements PanacheRepositoryBase<SummaryDraft, SummaryDraft.Key> {

  /** The draft, locked; made empty if there is none yet. */
  SummaryDraft locked(SummaryDraft.Key key, Instant now) {
    var draft = findById(key, LockModeType.PESSIMISTIC_WRITE);
    if (draft != null) {
      return draft;
    }
    // two devices may begin at the same time: one inserts, both lock the same row
    getEntityManager()
        .createNativeQuery(
            """
            insert into summary_draft (workspace_id, account_id, text, saved_at, version)
            values (:workspace, :account, '', :now, 0) on conflict do nothing\
            """)
        .setParameter("workspace", key.workspaceId())
        .setParameter("account", key.accountId())
        .setParameter("now", now)
        .executeUpdate();
    return Objects.requireNonNull(findById(key, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Empties the draft of a summary that has been published. */
  void empty(SummaryDraft.Key key, Instant now) {
    getEntityManager()
        .createNativeQuery(
            """
            update summary_draft set text = '', saved_at = :now, version = version + 1
            where workspace_id = :workspace and account_id = :account\
            """)
        .setParameter("workspace", key.workspaceId())
        .setParameter("account", key.accountId())
        .setParameter("now", now)
        .executeUpdate();
  }
}
