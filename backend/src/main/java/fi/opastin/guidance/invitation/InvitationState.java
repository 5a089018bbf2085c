package fi.opastin.guidance.invitation;

import java.util.Map;
import java.util.Optional;

/**
 * States of an invitation and the only transitions between them (G2). That it has expired is a
 * matter of date.
 */
public enum InvitationState {
  /** Sent; the link can be used. */
  SENT,
  /** Somebody logged in with the link; the expert has to confirm that it is the right person. */
  AWAITING_CONFIRMATION,
  /** The customer is in. */
  ACCEPTED,
  /** It was somebody else. */
  REJECTED,
  /** The expert took it back. */
  REVOKED,
  /** A newer invitation has taken its place. */
  SUPERSEDED;

  /** What can happen to an invitation. */
  public enum Step {
    /** The person whose identity code the expert had given logs in. */
    ACCEPT,
    /** Somebody logs in where no code had been given. */
    CLAIM,
    CONFIRM,
    REJECT,
    REVOKE,
    /** A new one is sent. */
    SUPERSEDE
  }

  private static final Map<InvitationState, Map<Step, InvitationState>> TRANSITIONS =
      Map.of(
          SENT,
              Map.of(
                  Step.ACCEPT, ACCEPTED,
                  Step.CLAIM, AWAITING_CONFIRMATION,
                  Step.REVOKE, REVOKED,
                  Step.SUPERSEDE, SUPERSEDED),
          AWAITING_CONFIRMATION, Map.of(Step.CONFIRM, ACCEPTED, Step.REJECT, REJECTED),
          REJECTED, Map.of(Step.SUPERSEDE, SUPERSEDED),
          REVOKED, Map.of(Step.SUPERSEDE, SUPERSEDED));

  /** Where the step leads; empty if it cannot be taken in this state. */
  public Optional<InvitationState> after(Step step) {
    return Optional.ofNullable(TRANSITIONS.getOrDefault(this, Map.of()).get(step));
  }
}
