package fi.opastin.guidance.workspace;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

  private @Nullable Instant acceptedAt;
  private @Nullable LocalDate visitedOn;
  private @Nullable Instant closedAt;
  @Embedded private WorkspaceDates dates;

  @Version private int version;

  @SuppressWarnings("NullAway.Init") // for Hibernate, which sets the fields
  protected Workspace() {}

  private Workspace(
      UUID id, UUID serviceProviderId, byte[] keyset, Instant createdAt, WorkspaceDates dates) {
    this.id = id;
    this.serviceProviderId = serviceProviderId;
    this.state = WorkspaceState.ACTIVE;
    this.keyset = keyset;
    this.createdAt = createdAt;
    this.dates = dates;
  }

  static Workspace open(
      WorkspaceId id, UUID serviceProviderId, byte[] keyset, Instant now, LocalDate today) {
    return new Workspace(
        id.value(), serviceProviderId, keyset, now, WorkspaceDates.visited(today, false));
  }

  /** A customer is bound to it and may enter: from now on somebody could see an archive (G9). */
  void accept(Instant now, LocalDate today) {
    acceptedAt = now;
    dates = WorkspaceDates.visited(today, true);
  }

  /**
   * The customer has opened it: its time begins anew (G9). Visits of one that is closed neither
   * reopen nor extend it (G10).
   *
   * @return whether the dates have moved
   */
  boolean visit(LocalDate today) {
    if (state(today) != WorkspaceState.ACTIVE || today.equals(visitedOn)) {
      return false;
    }
    visitedOn = today;
    dates = WorkspaceDates.visited(today, acceptedAt != null);
    return true;
  }

  public WorkspaceId id() {
    return new WorkspaceId(id);
  }

  /** The founding expert's organisation, controller of the data. */
  public UUID serviceProviderId() {
    return serviceProviderId;
  }

  /** As it was last written; the dates may have moved it on since. */
  WorkspaceState stored() {
    return state;
  }

  /** The state in force on a day in Finland; null if the day of deletion is past. */
  public @Nullable WorkspaceState state(LocalDate today) {
    return dates.stateOn(today, state);
  }

  /** The days that lie ahead. */
  public WorkspaceDates dates() {
    return dates;
  }

  /** Day of the customer's last visit in Finland; null if there was none. */
  public @Nullable LocalDate visitedOn() {
    return visitedOn;
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
