package fi.opastin.guidance.workspace;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A confidential workspace of one customer and one or more experts (G1). */
@Entity
public class Workspace {

  @Id private UUID id;

  @Column(updatable = false)
  private UUID serviceProviderId;

  @Enumerated(EnumType.STRING)
  private WorkspaceState state;

  @Column(updatable = false)
  private byte[] keyset;

  /** Counted by the gate's {@code record_event}, never by the entity. */
  @Column(insertable = false, updatable = false)
  private long lastEvent;

  @Column(updatable = false)
  private Instant createdAt;

  @Version private int version;

  @SuppressWarnings("NullAway.Init") // for Hibernate, which sets the fields
  protected Workspace() {}

  private Workspace(UUID id, UUID serviceProviderId, byte[] keyset, Instant createdAt) {
    this.id = id;
    this.serviceProviderId = serviceProviderId;
    this.state = WorkspaceState.ACTIVE;
    this.keyset = keyset;
    this.createdAt = createdAt;
  }

  static Workspace open(WorkspaceId id, UUID serviceProviderId, byte[] keyset, Instant now) {
    return new Workspace(id.value(), serviceProviderId, keyset, now);
  }

  public WorkspaceId id() {
    return new WorkspaceId(id);
  }

  /** The founding expert's organisation, controller of the data. */
  public UUID serviceProviderId() {
    return serviceProviderId;
  }

  public WorkspaceState state() {
    return state;
  }

  byte[] keyset() {
    return keyset;
  }

  /** Number of the latest event, from 1; 0 while there is none. */
  public long lastEvent() {
    return lastEvent;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public int version() {
    return version;
  }
}
