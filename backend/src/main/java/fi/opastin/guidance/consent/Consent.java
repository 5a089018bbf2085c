package fi.opastin.guidance.consent;

import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.platform.crypto.FieldCipher;
import fi.opastin.platform.time.Finland;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * A customer's consent to a further expert or to a successor (G7). Every change is made under a
 * lock on the workspace and on the row, so that of two who say yes at once one is the second.
 */
@Entity
@DynamicUpdate
class Consent {

  /** Leads with the workspace: its rows lie together. */
  @Embeddable
  record Key(UUID workspaceId, UUID id) {}

  private static final String REASON = "reason";

  @EmbeddedId private Key key;
  private int number;

  @Enumerated(EnumType.STRING)
  private ConsentKind kind;

  private UUID expertId;
  private UUID serviceProviderId;
  private UUID proposedBy;
  private byte[] reason;
  private String state;

  @Enumerated(EnumType.STRING)
  private Decision customerDecision;

  private @Nullable Instant customerDecidedAt;

  @Enumerated(EnumType.STRING)
  private Decision expertDecision;

  private @Nullable Instant expertDecidedAt;

  @Enumerated(EnumType.STRING)
  private @Nullable ConsentScope scope;

  private @Nullable Long fromEvent;
  private @Nullable LocalDate untilOn;
  private Instant proposedAt;

  @Column(updatable = false)
  private LocalDate answerBy;

  private @Nullable Instant endedAt;

  @Enumerated(EnumType.STRING)
  private @Nullable EndCause endCause;

  private int lastStep;

  @Column(name = "version")
  private int version;

  @SuppressWarnings("NullAway.Init") // for Hibernate, which sets the fields
  protected Consent() {}

  /**
   * Who is proposed to the customer.
   *
   * @param serviceProviderId the expert's organisation
   * @param answerBy last day in Finland on which customer and expert can answer
   */
  record Proposal(
      ConsentKind kind,
      UUID expertId,
      UUID serviceProviderId,
      ConsentReason reason,
      LocalDate answerBy) {}

  /**
   * How a consent stands on a day, which may not have been written down yet.
   *
   * @param endedAt null while it is open or holds
   */
  record Stand(ConsentState state, @Nullable Instant endedAt, @Nullable EndCause endCause) {}

  static Consent propose(
      Key key, int number, Proposal proposal, UUID proposedBy, FieldCipher cipher, Instant now) {
    var consent = new Consent();
    consent.key = key;
    consent.number = number;
    consent.kind = proposal.kind();
    consent.expertId = proposal.expertId();
    consent.serviceProviderId = proposal.serviceProviderId();
    consent.proposedBy = proposedBy;
    consent.reason = cipher.encrypt(key.id(), REASON, proposal.reason().value());
    consent.state = ConsentState.DRAFT.code();
    consent.customerDecision = Decision.PENDING;
    consent.expertDecision = Decision.PENDING;
    consent.proposedAt = now;
    consent.answerBy = proposal.answerBy();
    consent.lastStep = 1;
    return consent;
  }

  ConsentStage stage(LocalDate today) {
    return switch (state()) {
      case DRAFT -> today.isAfter(answerBy) ? ConsentStage.LAPSED : openStage();
      case ACTIVE -> kind == ConsentKind.HANDOVER ? ConsentStage.HANDED_OVER : ConsentStage.ACTIVE;
      case INACTIVE -> ConsentStage.INACTIVE;
      case ENTERED_IN_ERROR -> ConsentStage.ENTERED_IN_ERROR;
    };
  }

  private ConsentStage openStage() {
    return customerDecision == Decision.ACCEPTED
        ? ConsentStage.CUSTOMER_ACCEPTED
        : expertDecision == Decision.ACCEPTED
            ? ConsentStage.EXPERT_ACCEPTED
            : ConsentStage.PROPOSED;
  }

  Stand on(LocalDate today) {
    return stage(today) == ConsentStage.LAPSED
        ? new Stand(ConsentState.INACTIVE, Finland.endOf(answerBy), EndCause.NOT_ANSWERED)
        : new Stand(state(), endedAt, endCause);
  }

  boolean allows(Step step, LocalDate today) {
    return stage(today).after(step).isPresent();
  }

  /**
   * The customer says yes; access begins only when the expert has said yes too.
   *
   * @param event number of the event with which access may begin: what has happened up to it is not
   *     seen with a limited scope
   */
  void acceptByCustomer(ConsentScope chosen, @Nullable LocalDate lastDay, long event, Instant now) {
    var next = next(Step.CUSTOMER_ACCEPT, Finland.dayOf(now));
    customerDecision = Decision.ACCEPTED;
    customerDecidedAt = now;
    scope = chosen;
    untilOn = lastDay;
    take(next, Step.CUSTOMER_ACCEPT);
    begin(event);
  }

  void acceptByExpert(long event, Instant now) {
    var next = next(Step.EXPERT_ACCEPT, Finland.dayOf(now));
    expertDecision = Decision.ACCEPTED;
    expertDecidedAt = now;
    take(next, Step.EXPERT_ACCEPT);
    begin(event);
  }

  private void begin(long event) {
    if (state() == ConsentState.ACTIVE) {
      fromEvent = scope == ConsentScope.FROM_NOW ? event : 0L;
    }
  }

  /** The customer lets it end on an earlier day. */
  void shorten(LocalDate lastDay, Instant now) {
    var next = next(Step.SHORTEN, Finland.dayOf(now));
    untilOn = lastDay;
    take(next, Step.SHORTEN);
  }

  /** Whether the day is earlier than the last one so far. */
  boolean shortenedBy(LocalDate lastDay) {
    return untilOn == null || lastDay.isBefore(untilOn);
  }

  /** Ends it, or the proposal. */
  void end(Step step, EndCause cause, Instant now) {
    var next = next(step, Finland.dayOf(now));
    switch (step) {
      case CUSTOMER_REJECT -> {
        customerDecision = Decision.REJECTED;
        customerDecidedAt = now;
      }
      case EXPERT_DECLINE -> {
        expertDecision = Decision.REJECTED;
        expertDecidedAt = now;
      }
      default -> {
        // both answers stay as they were given
      }
    }
    endedAt = now;
    endCause = cause;
    take(next, step);
  }

  private ConsentStage next(Step step, LocalDate today) {
    return stage(today)
        .after(step)
        .orElseThrow(() -> new IllegalStateException(step + " is not possible in " + stage(today)));
  }

  /** The expert's yes leaves the version: it does not make stale what the customer is deciding. */
  private void take(ConsentStage next, Step step) {
    state = next.state().code();
    lastStep++;
    if (step != Step.EXPERT_ACCEPT) {
      version++;
    }
  }

  ConsentId id() {
    return new ConsentId(key.id());
  }

  WorkspaceId workspaceId() {
    return new WorkspaceId(key.workspaceId());
  }

  int number() {
    return number;
  }

  ConsentKind kind() {
    return kind;
  }

  UUID expertId() {
    return expertId;
  }

  UUID serviceProviderId() {
    return serviceProviderId;
  }

  UUID proposedBy() {
    return proposedBy;
  }

  String reason(FieldCipher cipher) {
    return cipher.decrypt(key.id(), REASON, reason);
  }

  ConsentState state() {
    return ConsentState.of(state);
  }

  Decision customerDecision() {
    return customerDecision;
  }

  @Nullable Instant customerDecidedAt() {
    return customerDecidedAt;
  }

  Decision expertDecision() {
    return expertDecision;
  }

  @Nullable Instant expertDecidedAt() {
    return expertDecidedAt;
  }

  @Nullable ConsentScope scope() {
    return scope;
  }

  @Nullable LocalDate untilOn() {
    return untilOn;
  }

  long fromEvent() {
    return fromEvent == null ? 0 : fromEvent;
  }

  Instant proposedAt() {
    return proposedAt;
  }

  LocalDate answerBy() {
    return answerBy;
  }

  @Nullable EndCause endCause() {
    return endCause;
  }

  int lastStep() {
    return lastStep;
  }

  /** Version of the customer's and the proposer's view. */
  int version() {
    return version;
  }

  /** Version of the invited expert's view, which nothing changes but the own answer and the end. */
  int invitationVersion() {
    return endedAt != null ? 2 : expertDecision == Decision.ACCEPTED ? 1 : 0;
  }
}
