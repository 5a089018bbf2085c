package fi.opastin.guidance.workspace;

import static fi.opastin.access.Standing.CUSTOMER;
import static fi.opastin.access.Standing.EXPERT;
import static fi.opastin.access.Standing.FOUNDER;
import static fi.opastin.guidance.workspace.WorkspaceState.ACTIVE;
import static fi.opastin.guidance.workspace.WorkspaceState.ARCHIVED;
import static fi.opastin.guidance.workspace.WorkspaceState.CLOSED;

import fi.opastin.access.Action;
import fi.opastin.access.Role;
import fi.opastin.access.Rule;

/** What can be done with workspaces. */
public enum WorkspaceAction implements Action {
  /** List one's own workspaces. */
  LIST("workspace.list", Rule.own(Role.CUSTOMER, Role.EXPERT).beforeTerms()),
  /** Only an expert opens a workspace (G2). */
  OPEN("workspace.open", Rule.own(Role.EXPERT)),
  /** See who is in it and how it stands; experts no longer once it is archived (G6, G11). */
  READ(
      "workspace.read",
      Rule.frame()
          .reading()
          .by(CUSTOMER, ACTIVE, CLOSED, ARCHIVED)
          .by(FOUNDER, ACTIVE, CLOSED)
          .by(EXPERT, ACTIVE, CLOSED)),
  /** The organisation closes it before its day (G9). */
  CLOSE("workspace.close", Rule.frame().by(FOUNDER, LifecycleStep.CLOSE.from())),
  /** The organisation takes it up again (G10). */
  REACTIVATE("workspace.reactivate", Rule.frame().by(FOUNDER, LifecycleStep.REACTIVATE.from())),
  /** The customer asks to end the guidance, or takes that back. */
  REQUEST_ENDING("workspace.request-ending", Rule.frame().by(CUSTOMER, ACTIVE));

  private final String id;
  private final Rule rule;

  WorkspaceAction(String id, Rule rule) {
    this.id = id;
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
}
