package fi.opastin.guidance.guidanceplan;

import fi.opastin.guidance.guidanceplan.AppointmentState.Step;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * When customer and experts meet (G22). One side proposes, the other accepts, declines or proposes
 * another time; what it says is encrypted.
 */
@Entity
class Appointment {

  /** Leads with the workspace: its rows lie together. */
  @Embeddable
  record Key(UUID workspaceId, UUID id) {}

  @EmbeddedId private Key key;

  @Column(updatable = false)
  private long eventNumber;

  @Column(updatable = false)
  private UUID authorId;

  @Enumerated(EnumType.STRING)
  private AppointmentState state;

  private byte[] content;

  @Column(updatable = false)
  private Instant createdAt;

  private UUID changedBy;
  private Instant changedAt;
  @Version private int version;

  @SuppressWarnings("NullAway.Init") // for Hibernate, which sets the fields
  protected Appointment() {}

  /** Who does something with an appointment, and when. */
  record Hand(UUID accountId, Side side, Instant now) {}

  static Appointment propose(
      Key key, long eventNumber, Meeting meeting, PlanCipher cipher, Hand hand) {
    var appointment = new Appointment();
    appointment.key = key;
    appointment.eventNumber = eventNumber;
    appointment.authorId = hand.accountId();
    appointment.state = AppointmentState.proposedBy(hand.side());
    appointment.content = cipher.seal(key.id(), meeting);
    appointment.createdAt = hand.now();
    appointment.changed(hand);
    return appointment;
  }

  /**
   * Whether a side can take the step now: what has begun is accepted no more, what is over stays.
   */
  boolean allows(Step step, Side side, Meeting meeting, Instant now) {
    var inTime =
        switch (step) {
          case ACCEPT -> now.isBefore(meeting.start());
          case CANCEL -> now.isBefore(meeting.end());
          case DECLINE, PROPOSE -> true;
        };
    return inTime && state.after(step, side).isPresent();
  }

  /** Accepts, declines or cancels. */
  void take(Step step, Hand hand) {
    state = state.after(step, hand.side()).orElseThrow();
    changed(hand);
  }

  void proposeAnother(Meeting meeting, PlanCipher cipher, Hand hand) {
    take(Step.PROPOSE, hand);
    content = cipher.seal(key.id(), meeting);
  }

  private void changed(Hand hand) {
    changedBy = hand.accountId();
    changedAt = hand.now();
  }

  AppointmentId id() {
    return new AppointmentId(key.id());
  }

  long eventNumber() {
    return eventNumber;
  }

  UUID authorId() {
    return authorId;
  }

  AppointmentState state() {
    return state;
  }

  Meeting meeting(PlanCipher cipher) {
    return cipher.open(key.id(), content, Meeting.class);
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
