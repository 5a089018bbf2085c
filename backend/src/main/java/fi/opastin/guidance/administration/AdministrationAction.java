package fi.opastin.guidance.administration;

import static fi.opastin.guidance.workspace.WorkspaceState.ACTIVE;
import static fi.opastin.guidance.workspace.WorkspaceState.CLOSED;

import fi.opastin.access.Action;
import fi.opastin.access.Role;
import fi.opastin.access.Rule;

/** What an organisation's administrator does with its workspaces. */
public enum AdministrationAction implements Action {
  /** See number, expert, state and days (G6). */
  LIST("administration.list", Rule.own(Role.PROVIDER_ADMINISTRATOR)),
  CLOSE("administration.close", Rule.administration(ACTIVE)),
  REACTIVATE("administration.reactivate", Rule.administration(CLOSED));

  private final String id;
  private final Rule rule;

  AdministrationAction(String id, Rule rule) {
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
