package fi.opastin.guidance.questionnaire;

import static fi.opastin.guidance.workspace.WorkspaceState.ACTIVE;
import static fi.opastin.guidance.workspace.WorkspaceState.ARCHIVED;
import static fi.opastin.guidance.workspace.WorkspaceState.CLOSED;

import fi.opastin.access.Action;
import fi.opastin.access.Rule;
import fi.opastin.access.Standing;

/** What can be done with questionnaires in a workspace: experts give them, the customer answers. */
public enum ResponseAction implements Action {
  /** The questionnaires that can be answered here, and what they ask. */
  READ_OFFERED("workspace-questionnaire.read", byBoth()),
  /** Given and sent ones; what has not been sent is the customer's alone. */
  READ("response.read", byBoth()),
  ASSIGN("response.assign", byExperts()),
  TAKE_BACK("response.take-back", byExperts()),
  START("response.start", byCustomer()),
  READ_DRAFT("response-draft.read", byCustomer().reading()),
  SAVE_DRAFT("response-draft.save", byCustomer()),
  SEND("response.send", byCustomer()),
  AMEND("response.amend", byCustomer()),
  STOP("response.stop", byCustomer());

  private final String id;
  private final Rule rule;

  ResponseAction(String id, Rule rule) {
    this.id = id;
    this.rule = rule;
  }

  private static Rule byExperts() {
    return Rule.content().by(Standing.FOUNDER, ACTIVE, CLOSED).by(Standing.EXPERT, ACTIVE, CLOSED);
  }

  private static Rule byBoth() {
    return byExperts().reading().by(Standing.CUSTOMER, ACTIVE, CLOSED, ARCHIVED);
  }

  private static Rule byCustomer() {
    return Rule.content().by(Standing.CUSTOMER, ACTIVE, CLOSED);
  }

  /** The action of taking a step. */
  static ResponseAction of(ResponseStep step) {
    return switch (step) {
      case SEND -> SEND;
      case AMEND -> AMEND;
      case STOP -> STOP;
      case TAKE_BACK -> TAKE_BACK;
    };
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Rule rule() {
    return rule;
  }

  /** A draft is saved at each rest in answering. */
  @Override
  public boolean repeated() {
    return rule.read() || this == SAVE_DRAFT;
  }
}
