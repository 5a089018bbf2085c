package fi.opastin.guidance.guidanceplan;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What somebody said about a task; encrypted. */
@Entity
@Immutable
class TaskComment {

  /** Leads with the workspace: its rows lie together. */
  @Embeddable
  record Key(UUID workspaceId, UUID id) {}

  static final int LIMIT = 2_000;

  @EmbeddedId private Key key;
  private UUID taskId;
  private long eventNumber;
  private UUID authorId;
  private byte[] text;
  private Instant writtenAt;

  @SuppressWarnings("NullAway.Init") // for Hibernate, which sets the fields
  protected TaskComment() {}

  private TaskComment(
      Key key, TaskId taskId, long eventNumber, UUID authorId, byte[] text, Instant writtenAt) {
    this.key = key;
    this.taskId = taskId.value();
    this.eventNumber = eventNumber;
    this.authorId = authorId;
    this.text = text;
    this.writtenAt = writtenAt;
  }

  static TaskComment write(
      Key key,
      TaskId taskId,
      long eventNumber,
      UUID authorId,
      String words,
      PlanCipher cipher,
      Instant now) {
    return new TaskComment(key, taskId, eventNumber, authorId, cipher.seal(key.id(), words), now);
  }

  UUID id() {
    return key.id();
  }

  TaskId taskId() {
    return new TaskId(taskId);
  }

  UUID authorId() {
    return authorId;
  }

  String text(PlanCipher cipher) {
    return cipher.open(key.id(), text, String.class);
  }

  Instant writtenAt() {
    return writtenAt;
  }
}
