package fi.opastin.guidance.guidanceplan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** Something that customer and experts have agreed to do (G22); what it says is encrypted. */
@Entity
class Task {

  /** Leads with the workspace: its rows lie together. */
  @Embeddable
  record Key(UUID workspaceId, UUID id) {}

  @EmbeddedId private Key key;

  @Column(updatable = false)
  private long eventNumber;

  @Column(updatable = false)
  private UUID authorId;

  @Enumerated(EnumType.STRING)
  private Side assignee;

  @Enumerated(EnumType.STRING)
  private TaskState state;

  private byte[] content;

  @Column(updatable = false)
  private Instant createdAt;

  private UUID changedBy;
  private Instant changedAt;
  @Version private int version;

  @SuppressWarnings("NullAway.Init") // for Hibernate, which sets the fields
  protected Task() {}

  static Task add(
      Key key,
      long eventNumber,
      UUID authorId,
      Side assignee,
      TaskContent content,
      PlanCipher cipher,
      Instant now) {
    var task = new Task();
    task.key = key;
    task.eventNumber = eventNumber;
    task.authorId = authorId;
    task.state = TaskState.OPEN;
    task.createdAt = now;
    task.say(assignee, content, cipher);
    task.changed(authorId, now);
    return task;
  }

  /** Whether what it says can be changed: of what is done or dropped it cannot. */
  boolean changeable() {
    return state == TaskState.OPEN;
  }

  void change(Side newAssignee, TaskContent newContent, PlanCipher cipher, UUID by, Instant now) {
    if (!changeable()) {
      throw new IllegalStateException("not changeable in " + state);
    }
    say(newAssignee, newContent, cipher);
    changed(by, now);
  }

  void moveTo(TaskState next, UUID by, Instant now) {
    if (!state.leadsTo(next)) {
      throw new IllegalStateException(next + " is not possible from " + state);
    }
    state = next;
    changed(by, now);
  }

  private void say(Side newAssignee, TaskContent newContent, PlanCipher cipher) {
    assignee = newAssignee;
    content = cipher.seal(key.id(), newContent);
  }

  private void changed(UUID by, Instant now) {
    changedBy = by;
    changedAt = now;
  }

  TaskId id() {
    return new TaskId(key.id());
  }

  long eventNumber() {
    return eventNumber;
  }

  UUID authorId() {
    return authorId;
  }

  /** Who is to do it. */
  Side assignee() {
    return assignee;
  }

  TaskState state() {
    return state;
  }

  TaskContent content(PlanCipher cipher) {
    return cipher.open(key.id(), content, TaskContent.class);
  }

  Instant createdAt() {
    return createdAt;
  }

  UUID changedBy() {
    return changedBy;
  }

  Instant changedAt() {
    return changedAt;
  }

  int version() {
    return version;
  }
}
