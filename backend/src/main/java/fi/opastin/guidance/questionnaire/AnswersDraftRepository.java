package fi.opastin.guidance.questionnaire;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the actor is writing in the entered workspace. */
@ApplicationScoped
class AnswersDraftRepository implements PanacheRepositoryBase<AnswersDraft, AnswersDraft.Key> {

  /** The draft, locked; null if there is none yet. */
  @Nullable AnswersDraft existing(AnswersDraft.Key key) {
    return findById(key, LockModeType.PESSIMISTIC_WRITE);
  }

  /** The draft, locked; made empty if there is none yet. */
  AnswersDraft locked(AnswersDraft.Key key, Instant now) {
    var draft = existing(key);
    if (draft != null) {
      return draft;
    }
    // two devices may begin at the same time: one inserts, both lock the same row
    getEntityManager()
        .createNativeQuery(
            """
            insert into answers_draft
              (workspace_id, response_id, account_id, answers, saved_at, version)
            values (:workspace, :response, :account, '', :now, 0) on conflict do nothing\
            """)
        .setParameter("workspace", key.workspaceId())
        .setParameter("response", key.responseId())
        .setParameter("account", key.accountId())
        .setParameter("now", now)
        .executeUpdate();
    return Objects.requireNonNull(existing(key));
  }
}
