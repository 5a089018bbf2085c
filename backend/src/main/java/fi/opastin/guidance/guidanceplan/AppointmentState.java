package fi.opastin.guidance.guidanceplan;

import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * States of an appointment and the only transitions between them, by side (G22). Whoever has
 * proposed waits for the other side. Another time, proposed for what had been agreed, needs to be
 * accepted anew.
 */
@Schema(
    description =
        "PROPOSED_BY_CUSTOMER and PROPOSED_BY_EXPERT wait for the other side's answer; AGREED,"
            + " DECLINED, CANCELLED.")
public enum AppointmentState {
  PROPOSED_BY_CUSTOMER,
  PROPOSED_BY_EXPERT,
  AGREED,
  DECLINED,
  CANCELLED;

  /** What can happen to an appointment. */
  enum Step {
    ACCEPT,
    DECLINE,
    /** Another time or place. */
    PROPOSE,
    CANCEL
  }

  private static final Map<Side, AppointmentState> PROPOSED =
      Map.of(Side.CUSTOMER, PROPOSED_BY_CUSTOMER, Side.EXPERT, PROPOSED_BY_EXPERT);

  private static final Map<AppointmentState, Map<Step, Map<Side, AppointmentState>>> TRANSITIONS =
      Map.of(
          PROPOSED_BY_CUSTOMER, waitingFor(Side.EXPERT, Side.CUSTOMER),
          PROPOSED_BY_EXPERT, waitingFor(Side.CUSTOMER, Side.EXPERT),
          AGREED,
              Map.of(
                  Step.PROPOSE,
                  PROPOSED,
                  Step.CANCEL,
                  Map.of(Side.CUSTOMER, CANCELLED, Side.EXPERT, CANCELLED)),
          DECLINED, Map.of(Step.PROPOSE, PROPOSED));

  private static Map<Step, Map<Side, AppointmentState>> waitingFor(Side other, Side proposer) {
    return Map.of(
        Step.ACCEPT, Map.of(other, AGREED),
        Step.DECLINE, Map.of(other, DECLINED),
        Step.PROPOSE, PROPOSED,
        Step.CANCEL, Map.of(proposer, CANCELLED));
  }

  /** The state of what a side has just proposed. */
  static AppointmentState proposedBy(Side side) {
    return side == Side.CUSTOMER ? PROPOSED_BY_CUSTOMER : PROPOSED_BY_EXPERT;
  }

  /** Where the step of this side leads; empty if it cannot be taken in this state. */
  Optional<AppointmentState> after(Step step, Side side) {
    return Optional.ofNullable(
        TRANSITIONS.getOrDefault(this, Map.of()).getOrDefault(step, Map.of()).get(side));
  }
}
