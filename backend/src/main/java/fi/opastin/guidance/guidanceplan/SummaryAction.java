package fi.opastin.guidance.guidanceplan;

import static fi.opastin.access.Standing.CUSTOMER;
import static fi.opastin.access.Standing.EXPERT;
import static fi.opastin.access.Standing.FOUNDER;
import static fi.opastin.guidance.workspace.WorkspaceState.ACTIVE;
import static fi.opastin.guidance.workspace.WorkspaceState.ARCHIVED;
import static fi.opastin.guidance.workspace.WorkspaceState.CLOSED;

import fi.opastin.access.Action;
import fi.opastin.access.Rule;

/** What can be done with the summary: experts write it, the customer reads it to the end (G12). */
public enum SummaryAction implements Action {
  READ("summary.read", byExperts().reading().by(CUSTOMER, ACTIVE, CLOSED, ARCHIVED)),
  PUBLISH("summary.publish", byExperts()),
  READ_DRAFT("summary-draft.read", byExperts().reading()),
  SAVE_DRAFT("summary-draft.save", byExperts());

  private final String id;
  private final Rule rule;

  SummaryAction(String id, Rule rule) {
    this.id = id;
    this.rule = rule;
  }

  private static Rule byExperts() {
    return Rule.content().by(FOUNDER, ACTIVE, CLOSED).by(EXPERT, ACTIVE, CLOSED);
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Rule rule() {
    return rule;
  }

  /** A draft is saved at each rest in writing. */
  @Override
  public boolean repeated() {
    return rule.read() || this == SAVE_DRAFT;
  }
}
