package fi.opastin.guidance.consent;

import static fi.opastin.guidance.consent.Step.CANCEL;
import static fi.opastin.guidance.consent.Step.CUSTOMER_ACCEPT;
import static fi.opastin.guidance.consent.Step.CUSTOMER_REJECT;
import static fi.opastin.guidance.consent.Step.END;
import static fi.opastin.guidance.consent.Step.EXPERT_ACCEPT;
import static fi.opastin.guidance.consent.Step.EXPERT_DECLINE;
import static fi.opastin.guidance.consent.Step.LEAVE;
import static fi.opastin.guidance.consent.Step.SHORTEN;
import static fi.opastin.guidance.consent.Step.WITHDRAW;

import java.util.Map;
import java.util.Optional;

/**
 * Where a consent stands: its state, and while it is a draft, who has said yes. These are the only
 * transitions (G7).
 */
enum ConsentStage {
  PROPOSED(ConsentState.DRAFT),
  CUSTOMER_ACCEPTED(ConsentState.DRAFT),
  EXPERT_ACCEPTED(ConsentState.DRAFT),
  /** Somebody has not answered by the last day: over, whether or not it is written down. */
  LAPSED(ConsentState.INACTIVE),
  /** The expert is in the workspace. */
  ACTIVE(ConsentState.ACTIVE),
  /** The successor has become the founding expert, whom no withdrawal puts out. */
  HANDED_OVER(ConsentState.ACTIVE),
  INACTIVE(ConsentState.INACTIVE),
  ENTERED_IN_ERROR(ConsentState.ENTERED_IN_ERROR);

  private static final Map<ConsentStage, Map<Step, ConsentStage>> TRANSITIONS =
      Map.of(
          PROPOSED,
              Map.of(
                  CUSTOMER_ACCEPT, CUSTOMER_ACCEPTED,
                  CUSTOMER_REJECT, INACTIVE,
                  EXPERT_ACCEPT, EXPERT_ACCEPTED,
                  EXPERT_DECLINE, INACTIVE,
                  CANCEL, ENTERED_IN_ERROR,
                  END, INACTIVE),
          CUSTOMER_ACCEPTED,
              Map.of(
                  WITHDRAW, INACTIVE,
                  EXPERT_ACCEPT, ACTIVE,
                  EXPERT_DECLINE, INACTIVE,
                  CANCEL, ENTERED_IN_ERROR,
                  END, INACTIVE),
          EXPERT_ACCEPTED,
              Map.of(
                  CUSTOMER_ACCEPT, ACTIVE,
                  CUSTOMER_REJECT, INACTIVE,
                  EXPERT_DECLINE, INACTIVE,
                  CANCEL, ENTERED_IN_ERROR,
                  END, INACTIVE),
          ACTIVE, Map.of(WITHDRAW, INACTIVE, SHORTEN, ACTIVE, LEAVE, INACTIVE, END, INACTIVE),
          LAPSED, Map.of(END, INACTIVE),
          HANDED_OVER, Map.of(END, INACTIVE));

  private final ConsentState state;

  ConsentStage(ConsentState state) {
    this.state = state;
  }

  ConsentState state() {
    return state;
  }

  /** Where the step leads; empty if it cannot be taken here. */
  Optional<ConsentStage> after(Step step) {
    return Optional.ofNullable(TRANSITIONS.getOrDefault(this, Map.of()).get(step));
  }
}
