package fi.opastin.guidance.consent;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can happen to a consent, and who alone can do it. */
@Schema(description = "What happened to a consent.")
public enum Step {
  PROPOSE(Party.PROPOSER),
  CUSTOMER_ACCEPT(Party.CUSTOMER),
  CUSTOMER_REJECT(Party.CUSTOMER),
  EXPERT_ACCEPT(Party.EXPERT),
  EXPERT_DECLINE(Party.EXPERT),
  /** The proposal was a mistake. */
  CANCEL(Party.PROPOSER),
  /** The customer takes back what was consented to. */
  WITHDRAW(Party.CUSTOMER),
  /** The customer lets it end earlier. */
  SHORTEN(Party.CUSTOMER),
  /** The expert leaves the workspace. */
  LEAVE(Party.EXPERT),
  /** A date, or something that the consent rests on has ended. */
  END(Party.SERVICE);

  private final Party party;

  Step(Party party) {
    this.party = party;
  }

  Party party() {
    return party;
  }
}
