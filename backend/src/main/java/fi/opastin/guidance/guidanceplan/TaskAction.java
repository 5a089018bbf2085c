package fi.opastin.guidance.guidanceplan;

import static fi.opastin.guidance.workspace.WorkspaceState.ACTIVE;
import static fi.opastin.guidance.workspace.WorkspaceState.ARCHIVED;
import static fi.opastin.guidance.workspace.WorkspaceState.CLOSED;

import fi.opastin.access.Action;
import fi.opastin.access.Rule;
import fi.opastin.access.Standing;

/** What can be done with tasks: both sides plan together, the customer reads to the end (G12). */
public enum TaskAction implements Action {
  READ("task.read", true),
  ADD("task.add", false),
  CHANGE("task.change", false),
  /** Done, dropped, open again. */
  MOVE("task.move", false),
  COMMENT("task.comment", false);

  private final String id;
  private final Rule rule;

  TaskAction(String id, boolean reading) {
    this.id = id;
    var experts =
        Rule.content().by(Standing.FOUNDER, ACTIVE, CLOSED).by(Standing.EXPERT, ACTIVE, CLOSED);
    this.rule =
        reading
            ? experts.reading().by(Standing.CUSTOMER, ACTIVE, CLOSED, ARCHIVED)
            : experts.by(Standing.CUSTOMER, ACTIVE, CLOSED);
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Rule rule() {
    return rule;
  }
}
