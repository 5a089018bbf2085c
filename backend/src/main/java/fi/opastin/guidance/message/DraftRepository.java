package fi.opastin.guidance.message;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Objects;

/** The actor's own draft in the entered workspace. */
@ApplicationScoped
class DraftRepository implements PanacheRepositoryBase<Draft, Draft.Key> {

  /** The draft, locked; made empty if there is none yet. */
  Draft locked(Draft.Key key, Instant now) {
    var draft = findById(key, LockModeType.PESSIMISTIC_WRITE);
    if (draft != null) {
      return draft;
    }
    // two devices may begin at the same time: one inserts, both lock the same row
    getEntityManager()
        .createNativeQuery(
            """
            insert into draft (workspace_id, account_id, text, saved_at, version)
            values (:workspace, :account, '', :now, 0) on conflict do nothing\
            """)
        .setParameter("workspace", key.workspaceId())
        .setParameter("account", key.accountId())
        .setParameter("now", now)
        .executeUpdate();
    return Objects.requireNonNull(findById(key, LockModeType.PESSIMISTIC_WRITE));
  }
}
