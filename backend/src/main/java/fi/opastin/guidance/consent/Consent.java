package fi.opastin.guidance.consent;

import fi.opastin.guidance.consent.Progress.Stand;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.platform.crypto.FieldCipher;
import fi.opastin.platform.time.Finland;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
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
  private Instant proposedAt;
  private byte[] reason;

  @Embedded private Progress progress;

  @Enumerated(EnumType.STRING)
  private @Nullable ConsentScope scope;

  private @Nullable Long fromEvent;
  private @Nullable LocalDate untilOn;

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

  static Consent propose(
      Key key, int number, Proposal proposal, UUID proposedBy, FieldCipher cipher, Instant now) {
    var consent = new Consent();
    consent.key = key;
    consent.number = number;
    consent.kind = proposal.kind();
    consent.expertId = proposal.expertId();
    consent.serviceProviderId = proposal.serviceProviderId();
    consent.proposedBy = proposedBy;
    consent.proposedAt = now;
    consent.reason = cipher.encrypt(key.id(), REASON, proposal.reason().value());
    consent.progress = Progress.begin(proposal.answerBy());
    return consent;
  }

  ConsentStage stage(LocalDate today) {
    return progress.stage(kind, today);
  }

  Stand on(LocalDate today) {
    return progress.on(today);
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
    take(Step.CUSTOMER_ACCEPT, null, now);
    scope = chosen;
    untilOn = lastDay;
    begin(event);
  }

  void acceptByExpert(long event, Instant now) {
    take(Step.EXPERT_ACCEPT, null, now);
    begin(event);
  }

  private void begin(long event) {
    if (state() == ConsentState.ACTIVE) {
      fromEvent = scope == ConsentScope.FROM_NOW ? event : 0L;
    }
  }

  /** The customer lets it end on an earlier day. */
  void shorten(LocalDate lastDay, Instant now) {
    take(Step.SHORTEN, null, now);
    untilOn = lastDay;
  }

  /** Whether the day is earlier than the last one so far. */
  boolean shortenedBy(LocalDate lastDay) {
    return untilOn == null || lastDay.isBefore(untilOn);
  }

  /** Ends it, or the proposal. */
  void end(Step step, EndCause cause, Instant now) {
    take(step, cause, now);
  }

  private void take(Step step, @Nullable EndCause cause, Instant now) {
    var stage = stage(Finland.dayOf(now));
    var next =
        stage
            .after(step)
            .orElseThrow(() -> new IllegalStateException(step + " is not possible in " + stage));
    progress.take(step, next, cause, now);
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

  Instant proposedAt() {
    return proposedAt;
  }

  String reason(FieldCipher cipher) {
    return cipher.decrypt(key.id(), REASON, reason);
  }

  Progress progress() {
    return progress;
  }

  ConsentState state() {
    return progress.state();
  }

  @Nullable ConsentScope scope() {
    return scope;
  }

  @Nullable LocalDate untilOn() {
    return untilOn;
  }

  /** Whether the expert has been in the workspace by it. */
  boolean hasBegun() {
    return fromEvent != null;
  }

  long fromEvent() {
    return fromEvent == null ? 0 : fromEvent;
  }
}
