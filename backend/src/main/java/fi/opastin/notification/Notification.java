package fi.opastin.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * What an account's bell tells: that something of a kind waits, as a rule in a workspace. Repeats
 * are gathered in one while it has not been seen. It is written by the gate, when somebody else
 * does something.
 */
@Entity
@Immutable
class Notification {

  /** Leads with the account: its rows lie together. */
  @Embeddable
  record Key(UUID accountId, UUID id) {}

  @EmbeddedId private Key key;
  private String kind;
  private @Nullable UUID workspaceId;

  @Column(name = "at")
  private Instant toldAt;

  private @Nullable Instant seenAt;

  @SuppressWarnings("NullAway.Init") // for Hibernate, which sets the fields
  protected Notification() {}

  UUID id() {
    return key.id();
  }

  /** Name of its {@link NoticeKind}. */
  String kind() {
    return kind;
  }

  /** Where it waits; null outside of workspaces. */
  @Nullable UUID workspaceId() {
    return workspaceId;
  }

  /** When it was told last. */
  Instant toldAt() {
    return toldAt;
  }

  boolean seen() {
    return seenAt != null;
  }
}
