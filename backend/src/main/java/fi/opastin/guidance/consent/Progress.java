package fi.opastin.guidance.consent;

import fi.opastin.platform.time.Finland;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How far a consent has come: who has answered what, and whether and why it is over (G7). */
@Embeddable
class Progress {

  private String state;

  @Enumerated(EnumType.STRING)
  private Decision customerDecision;

  private @Nullable Instant customerDecidedAt;

  @Enumerated(EnumType.STRING)
  private Decision expertDecision;

  private @Nullable Instant expertDecidedAt;

  @Column(updatable = false)
  private LocalDate answerBy;

  private @Nullable Instant endedAt;

  @Enumerated(EnumType.STRING)
  private @Nullable EndCause endCause;

  private int lastStep;
  private int version;

  @SuppressWarnings("NullAway.Init") // for Hibernate, which sets the fields
  protected Progress() {}

  /**
   * How a consent stands on a day, which may not have been written down yet.
   *
   * @param endedAt null while it is open or holds
   */
  record Stand(ConsentState state, @Nullable Instant endedAt, @Nullable EndCause endCause) {}

  /**
   * Nobody has answered yet.
   *
   * @param answerBy last day in Finland on which customer and expert can answer
   */
  static Progress begin(LocalDate answerBy) {
    var progress = new Progress();
    progress.state = ConsentState.DRAFT.code();
    progress.customerDecision = Decision.PENDING;
    progress.expertDecision = Decision.PENDING;
    progress.answerBy = answerBy;
    progress.lastStep = 1;
    return progress;
  }

  ConsentStage stage(ConsentKind kind, LocalDate today) {
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
    return state() == ConsentState.DRAFT && today.isAfter(answerBy)
        ? new Stand(ConsentState.INACTIVE, Finland.endOf(answerBy), EndCause.NOT_ANSWERED)
        : new Stand(state(), endedAt, endCause);
  }

  /**
   * Takes a step that the stage allows.
   *
   * @param cause null if it goes on
   */
  void take(Step step, ConsentStage next, @Nullable EndCause cause, Instant now) {
    switch (step) {
      case CUSTOMER_ACCEPT, CUSTOMER_REJECT -> {
        customerDecision = step == Step.CUSTOMER_ACCEPT ? Decision.ACCEPTED : Decision.REJECTED;
        customerDecidedAt = now;
      }
      case EXPERT_ACCEPT, EXPERT_DECLINE -> {
        expertDecision = step == Step.EXPERT_ACCEPT ? Decision.ACCEPTED : Decision.REJECTED;
        expertDecidedAt = now;
      }
      case PROPOSE, CANCEL, WITHDRAW, SHORTEN, LEAVE, END -> {
        // both answers stay as they were given
      }
    }
    state = next.state().code();
    if (cause != null) {
      endedAt = now;
      endCause = cause;
    }
    lastStep++;
    // the expert's yes does not make stale what the customer is deciding
    if (step != Step.EXPERT_ACCEPT) {
      version++;
    }
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
