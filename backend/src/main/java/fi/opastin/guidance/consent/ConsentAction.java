package fi.opastin.guidance.consent;

import static fi.opastin.access.Standing.CUSTOMER;
import static fi.opastin.access.Standing.EXPERT;
import static fi.opastin.access.Standing.FOUNDER;
import static fi.opastin.guidance.workspace.WorkspaceState.ACTIVE;
import static fi.opastin.guidance.workspace.WorkspaceState.ARCHIVED;
import static fi.opastin.guidance.workspace.WorkspaceState.CLOSED;

import fi.opastin.access.Action;
import fi.opastin.access.Rule;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the people of a workspace can do with consents (G7). */
public enum ConsentAction implements Action {
  READ(
      "consent.read",
      null,
      Rule.content()
          .reading()
          .beforeTerms()
          .by(CUSTOMER, ACTIVE, CLOSED, ARCHIVED)
          .by(FOUNDER, ACTIVE, CLOSED)
          .by(EXPERT, ACTIVE, CLOSED)),
  /** The customer's own receipt; kept with the history to the end. */
  RECEIPT("consent.receipt", null, Rule.content().reading().by(CUSTOMER, ACTIVE, CLOSED, ARCHIVED)),
  PROPOSE("consent.propose", Step.PROPOSE, Rule.content().by(FOUNDER, ACTIVE, CLOSED)),
  CANCEL("consent.cancel", Step.CANCEL, Rule.content().by(FOUNDER, ACTIVE, CLOSED)),
  ACCEPT("consent.accept", Step.CUSTOMER_ACCEPT, Rule.content().by(CUSTOMER, ACTIVE, CLOSED)),
  REJECT("consent.reject", Step.CUSTOMER_REJECT, Rule.content().by(CUSTOMER, ACTIVE, CLOSED)),
  /** Nothing may stand in its way, terms that wait for being accepted neither (T18). */
  WITHDRAW(
      "consent.withdraw", Step.WITHDRAW, Rule.content().beforeTerms().by(CUSTOMER, ACTIVE, CLOSED)),
  SHORTEN("consent.shorten", Step.SHORTEN, Rule.content().by(CUSTOMER, ACTIVE, CLOSED)),
  LEAVE("consent.leave", Step.LEAVE, Rule.content().by(EXPERT, ACTIVE, CLOSED));

  private final String id;
  private final @Nullable Step step;
  private final Rule rule;

  ConsentAction(String id, @Nullable Step step, Rule rule) {
    this.id = id;
    this.step = step;
    this.rule = rule;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Rule rule() {
    return rule;
  }

  /** The step that it takes; empty for reading. */
  Optional<Step> step() {
    return Optional.ofNullable(step);
  }
}
