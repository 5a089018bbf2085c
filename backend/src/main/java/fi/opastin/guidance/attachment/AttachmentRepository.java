package fi.opastin.guidance.attachment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Files of the entered workspace: those of its messages, and the actor's own drafts. */
@ApplicationScoped
class AttachmentRepository implements PanacheRepositoryBase<Attachment, Attachment.Key> {

  /** The file, locked until the transaction ends. */
  Optional<Attachment> locked(Attachment.Key key) {
    return Optional.ofNullable(findById(key, LockModeType.PESSIMISTIC_WRITE));
  }

  /** What an author has not sent yet, in the order in which it was added. */
  List<Attachment> drafts(UUID workspaceId, UUID authorId) {
    return list(
        "key.workspaceId = ?1 and messageId is null and authorId = ?2 order by key.id",
        workspaceId,
        authorId);
  }

  /** Locked, in the order of their ids. */
  List<Attachment> lockedDrafts(UUID workspaceId, UUID authorId) {
    return find(
            "key.workspaceId = ?1 and messageId is null and authorId = ?2 order by key.id",
            workspaceId,
            authorId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  List<Attachment> ofMessages(UUID workspaceId, Collection<UUID> messageIds) {
    return list(
        "key.workspaceId = ?1 and messageId in ?2 order by key.id", workspaceId, messageIds);
  }

  /** What can be downloaded, in the order in which it was sent. */
  List<Attachment> available(UUID workspaceId) {
    return list(
        "key.workspaceId = ?1 and messageId is not null and status = ?2 order by eventNumber, key.id",
        workspaceId,
        AttachmentStatus.AVAILABLE);
  }

  /**
   * Notes that an upload goes on, and keeps others out until the transaction ends.
   *
   * @return false if another upload has begun since, or the file is gone
   */
  boolean touch(Attachment.Key key, int attempt, Instant now) {
    return getEntityManager()
            .createNativeQuery(
                """
                update attachment set touched_at = :now
                where workspace_id = :workspace and id = :id and status = 'RECEIVING' and attempt = :attempt\
                """)
            .setParameter("workspace", key.workspaceId())
            .setParameter("id", key.id())
            .setParameter("attempt", attempt)
            .setParameter("now", now)
            .executeUpdate()
        == 1;
  }
}
