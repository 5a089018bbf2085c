package fi.opastin.guidance.invitation;

import fi.opastin.access.Action;
import fi.opastin.access.Rule;
import fi.opastin.access.Standing;
import fi.opastin.guidance.invitation.InvitationState.Step;
import fi.opastin.guidance.workspace.WorkspaceState;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the expert who opened the workspace can do with the customer's invitation (G2). */
public enum InvitationAction implements Action {
  READ("invitation.read", null, true),
  SEND("invitation.send", Step.SUPERSEDE, false),
  REVOKE("invitation.revoke", Step.REVOKE, false),
  CONFIRM("invitation.confirm", Step.CONFIRM, false),
  REJECT("invitation.reject", Step.REJECT, false);

  /** Log-in with the link; entered by the link itself, never by a rule. */
  static final Action ACCEPT = new Acceptance();

  private record Acceptance() implements Action {
    @Override
    public String id() {
      return "invitation.accept";
    }

    @Override
    public Rule rule() {
      return Rule.frame().by(Standing.CUSTOMER);
    }
  }

  private final String id;
  private final @Nullable Step step;
  private final Rule rule;

  InvitationAction(String id, @Nullable Step step, boolean reading) {
    this.id = id;
    this.step = step;
    var founder = Rule.frame().by(Standing.FOUNDER, WorkspaceState.ACTIVE, WorkspaceState.CLOSED);
    this.rule = reading ? founder.reading() : founder;
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
