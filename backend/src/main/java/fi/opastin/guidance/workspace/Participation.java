package fi.opastin.guidance.workspace;

import fi.opastin.access.Standing;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is in a workspace, in which standing, and what that person's list shows of it. Names are
 * encrypted: the profile for the workspace, the other party for the account that lists it.
 */
@Entity
public class Participation {

  /** One row per account and workspace. */
  @Embeddable
  public record Key(UUID accountId, UUID workspaceId) {}

  @EmbeddedId private Key key;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private Standing standing;

  private @Nullable Instant contentOpenAt;

  @Column(updatable = false)
  private @Nullable UUID serviceProviderId;

  @Column(updatable = false)
  private byte[] profile;

  @Column(updatable = false)
  private byte[] otherParty;

  @Enumerated(EnumType.STRING)
  private WorkspaceState state;

  private String invitationState;
  private Instant invitationExpiresAt;
  private boolean undeliverable;
  @Embedded private WorkspaceDates dates;
  private @Nullable Instant endedAt;
  private long fromEvent;
  private @Nullable LocalDate untilOn;
  private @Nullable Integer consentNumber;

  private boolean endingRequested;

  @Column(updatable = false)
  private long lastEvent;

  @Column(updatable = false)
  private Instant lastEventAt;

  @Column(updatable = false)
  private long readEvent;

  @Column(updatable = false)
  private int unread;

  @Enumerated(EnumType.STRING)
  @Column(insertable = false, updatable = false)
  private @Nullable WaitingFor waitingFor;

  @Column(updatable = false)
  private Instant createdAt;

  @SuppressWarnings("NullAway.Init") // for Hibernate, which sets the fields
  protected Participation() {}

  Participation(
      Key key,
      Standing standing,
      @Nullable UUID serviceProviderId,
      byte[] profile,
      byte[] otherParty,
      InvitationStatus invitation,
      WorkspaceDates dates,
      Instant now) {
    this.key = key;
    this.standing = standing;
    this.serviceProviderId = serviceProviderId;
    this.profile = profile;
    this.otherParty = otherParty;
    this.state = WorkspaceState.ACTIVE;
    this.invitationState = invitation.state();
    this.invitationExpiresAt = invitation.expiresAt();
    this.dates = dates;
    this.lastEventAt = now;
    this.createdAt = now;
  }

  /**
   * How the customer's invitation stands, as lists show it.
   *
   * @param state name of the invitation's state
   * @param undeliverable whether the e-mail could not be delivered
   */
  public record InvitationStatus(String state, Instant expiresAt, boolean undeliverable) {}

  void openContent(Instant now) {
    if (contentOpenAt == null) {
      contentOpenAt = now;
    }
  }

  /** Access has ended; the row stays, so that what was written keeps its author. */
  void leave(Instant now) {
    endedAt = now;
  }

  void endOn(LocalDate lastDay) {
    untilOn = lastDay;
  }

  /** Copies the workspace's state and days to where lists look. */
  void show(Workspace workspace) {
    state = workspace.stored();
    dates = workspace.dates();
    endingRequested = workspace.endingRequestedAt() != null;
  }

  void show(InvitationStatus invitation) {
    invitationState = invitation.state();
    invitationExpiresAt = invitation.expiresAt();
    undeliverable = invitation.undeliverable();
  }

  public UUID accountId() {
    return key.accountId();
  }

  public WorkspaceId workspaceId() {
    return new WorkspaceId(key.workspaceId());
  }

  public Standing standing() {
    return standing;
  }

  /** The participant's organisation; null for the customer. */
  public @Nullable UUID serviceProviderId() {
    return serviceProviderId;
  }

  byte[] profile() {
    return profile;
  }

  byte[] otherParty() {
    return otherParty;
  }

  /** The state in force on a day in Finland; null if the day of deletion is past. */
  public @Nullable WorkspaceState state(LocalDate today) {
    return dates.stateOn(today, state);
  }

  /** The workspace's days that lie ahead. */
  public WorkspaceDates dates() {
    return dates;
  }

  /** Whether the participant has neither left nor lost access by date (G7). */
  public boolean present(LocalDate today) {
    return endedAt == null && (untilOn == null || !today.isAfter(untilOn));
  }

  /** Whether what came with an event can be read by the participant on this day. */
  boolean reads(long eventNumber, LocalDate today) {
    return present(today) && contentOpen() && eventNumber > fromEvent;
  }

  /** Last day in Finland on which an invited expert has access; null without end. */
  public @Nullable LocalDate untilOn() {
    return untilOn;
  }

  /** Whether the customer has asked to end the guidance. */
  boolean endingRequested() {
    return endingRequested;
  }

  public boolean contentOpen() {
    return contentOpenAt != null;
  }

  InvitationStatus invitation() {
    return new InvitationStatus(invitationState, invitationExpiresAt, undeliverable);
  }

  public long lastEvent() {
    return lastEvent;
  }

  public Instant lastEventAt() {
    return lastEventAt;
  }

  public long readEvent() {
    return readEvent;
  }

  public int unread() {
    return unread;
  }

  /** Whose turn it is to answer; null if nobody's. */
  public @Nullable WaitingFor waitingFor() {
    return waitingFor;
  }

  public Instant createdAt() {
    return createdAt;
  }
}
