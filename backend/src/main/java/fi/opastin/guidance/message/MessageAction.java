package fi.opastin.guidance.message;

import static fi.opastin.guidance.workspace.WorkspaceState.ACTIVE;
import static fi.opastin.guidance.workspace.WorkspaceState.ARCHIVED;
import static fi.opastin.guidance.workspace.WorkspaceState.CLOSED;

import fi.opastin.access.Action;
import fi.opastin.access.Rule;
import fi.opastin.access.Standing;

/**
 * What can be done with messages: both sides write while active or closed (G10), the customer reads
 * to the end (G12).
 */
public enum MessageAction implements Action {
  READ("message.read", Reach.READING),
  MARK_READ("message.mark-read", Reach.READING),
  POST("message.post", Reach.WRITING),
  RETRACT("message.retract", Reach.WRITING),
  SET_WAITING_FOR("message.set-waiting-for", Reach.WRITING),
  READ_DRAFT("draft.read", Reach.READING_OWN),
  SAVE_DRAFT("draft.save", Reach.WRITING);

  private enum Reach {
    READING,
    READING_OWN,
    WRITING
  }

  private final String id;
  private final Rule rule;

  MessageAction(String id, Reach reach) {
    this.id = id;
    var experts =
        Rule.content().by(Standing.FOUNDER, ACTIVE, CLOSED).by(Standing.EXPERT, ACTIVE, CLOSED);
    this.rule =
        switch (reach) {
          case READING -> experts.reading().by(Standing.CUSTOMER, ACTIVE, CLOSED, ARCHIVED);
          case READING_OWN -> experts.reading().by(Standing.CUSTOMER, ACTIVE, CLOSED);
          case WRITING -> experts.by(Standing.CUSTOMER, ACTIVE, CLOSED);
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

  /** A draft is saved at each rest in writing. */
  @Override
  public boolean repeated() {
    return rule.read() || this == SAVE_DRAFT;
  }
}
