package fi.opastin.guidance.workspace;

import fi.opastin.platform.crypto.FieldCipher;
import fi.opastin.platform.crypto.Keysets;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
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

  @Transient private @Nullable FieldCipher cipher;

  /** Counted by the gate's {@code record_event}, never by the entity. */
  @Column(insertable = false, updatable = false)
  private long lastEvent;

  @Column(updatable = false)
  private Instant createdAt;

  private @Nullable Instant acceptedAt;
  private @Nullable LocalDate visitedOn;
  private @Nullable Instant closedAt;
  @Embedded private WorkspaceDates dates;
  private @Nullable Instant endingRequestedAt;
  private @Nullable LocalDate remindedFor;
  private @Nullable Integer remindedDays;
  private LocalDate dueOn;
  private @Nullable LocalDate closesBy;

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
    this.dueOn = deadline().dueOn(null);
  }

  static Workspace open(
      WorkspaceId id, UUID serviceProviderId, byte[] keyset, Instant now, LocalDate today) {
    return new Workspace(
        id.value(), serviceProviderId, keyset, now, WorkspaceDates.visited(today, false));
  }

  /**
   * A customer is bound to it and may enter: from now on somebody could see an archive (G9). One
   * that is closed already stays so (G10).
   */
  void accept(Instant now, LocalDate today) {
    var active = state(today) == WorkspaceState.ACTIVE;
    acceptedAt = now;
    moveTo(
        active
            ? WorkspaceDates.visited(today, true, closesBy)
            : WorkspaceDates.closing(dates.closesOn(), true));
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
    moveTo(WorkspaceDates.visited(today, accepted(), closesBy));
    return true;
  }

  /** Somebody of the organisation closes it before its day (G9). */
  void close(Instant now, LocalDate today) {
    take(LifecycleStep.CLOSE, state(today));
    closedAt = now;
    endingRequestedAt = null;
    moveTo(WorkspaceDates.closing(today, accepted()));
  }

  /** Its time starts anew, as from a visit on this day (G10). */
  void reactivate(LocalDate today) {
    take(LifecycleStep.REACTIVATE, state(today));
    closedAt = null;
    endingRequestedAt = null;
    moveTo(WorkspaceDates.visited(today, accepted(), closesBy));
  }

  /**
   * Its provider leaves on a day, and it closes then at the latest (G23). If the provider stays, or
   * stays longer, its time starts anew, as from a visit on this day.
   */
  void closeBy(@Nullable LocalDate lastDay, LocalDate today) {
    var longer = closesBy != null && (lastDay == null || lastDay.isAfter(closesBy));
    closesBy = lastDay;
    if (longer) {
      moveTo(WorkspaceDates.visited(today, accepted(), closesBy));
    } else if (lastDay != null && lastDay.isBefore(dates.closesOn())) {
      moveTo(WorkspaceDates.closing(lastDay, accepted()));
    }
  }

  /** The last day of its provider, as its people have been told; null if it stays. */
  @Nullable LocalDate closesBy() {
    return closesBy;
  }

  /** The last day of its state is past: writes down what has been in force since then. */
  void follow() {
    var step = deadline().step();
    take(step, state);
    endingRequestedAt = null;
    moveTo(dates);
  }

  /** The customer asks to end the guidance; the organisation decides. */
  void requestEnding(Instant now) {
    if (endingRequestedAt == null) {
      endingRequestedAt = now;
    }
  }

  void withdrawEndingRequest() {
    endingRequestedAt = null;
  }

  /** People are being reminded of the step ahead. */
  void reminded(int days) {
    remindedFor = deadline().lastDay();
    remindedDays = days;
    dueOn = deadline().dueOn(reminded());
  }

  private void take(LifecycleStep step, @Nullable WorkspaceState from) {
    if (!step.possibleFrom(from)) {
      throw new IllegalStateException(step + " is not possible in " + from);
    }
    state = step.to().orElseThrow();
  }

  private void moveTo(WorkspaceDates newDates) {
    dates = newDates;
    dueOn = deadline().dueOn(reminded());
  }

  /** The step that lies ahead of what is stored. */
  final Deadline deadline() {
    return Deadline.of(state, dates, accepted());
  }

  Deadline.@Nullable Reminded reminded() {
    return remindedFor == null || remindedDays == null
        ? null
        : new Deadline.Reminded(remindedFor, remindedDays);
  }

  /** Whether a customer is in it: an invitation has been accepted, and confirmed if need be. */
  public final boolean accepted() {
    return acceptedAt != null;
  }

  /** When the customer asked to end the guidance; null if not, or not any more. */
  public @Nullable Instant endingRequestedAt() {
    return endingRequestedAt;
  }

  /** The first day on which the lifecycle job has something to do. */
  LocalDate dueOn() {
    return dueOn;
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

  /** Opened once: what is loaded lives as long as the transaction. */
  FieldCipher cipher(Keysets keysets) {
    if (cipher == null) {
      cipher = keysets.open(id, keyset);
    }
    return cipher;
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
