package fi.opastin.guidance.contact;

import static fi.opastin.access.Role.EXPERT;
import static fi.opastin.access.Role.PROVIDER_ADMINISTRATOR;
import static fi.opastin.access.Role.SERVICE_ADMINISTRATOR;

import fi.opastin.access.Action;
import fi.opastin.access.Rule;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What can be done with contacts. Experts read only the inbox of their provider, and only those who
 * are named for it; the service's administrator the service's own: that is asked at the gate.
 */
enum ContactAction implements Action {
  LIST("inbox.list", handlers(), null),
  READ("inbox.read", handlers(), null),
  TAKE("inbox.take", handlers(), ContactStep.TAKE),
  GIVE_BACK("inbox.give-back", handlers(), ContactStep.GIVE_BACK),
  MARK_ANSWERED("inbox.mark-answered", handlers(), ContactStep.MARK_ANSWERED),
  CLOSE("inbox.close", handlers(), ContactStep.CLOSE),
  REOPEN("inbox.reopen", handlers(), ContactStep.REOPEN),
  /** With {@code POST /workspaces}: here for being offered. */
  OPEN_WORKSPACE("inbox.open-workspace", Rule.own(EXPERT), ContactStep.OPEN_WORKSPACE),
  /** Who reads, and which sites show the form; numbers of what is there, never what it is. */
  SET_UP("contact-form.set-up", Rule.own(PROVIDER_ADMINISTRATOR), null);

  private final String id;
  private final Rule rule;
  private final @Nullable ContactStep step;

  ContactAction(String id, Rule rule, @Nullable ContactStep step) {
    this.id = id;
    this.rule = rule;
    this.step = step;
  }

  private static Rule handlers() {
    return Rule.own(EXPERT, SERVICE_ADMINISTRATOR);
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Rule rule() {
    return rule;
  }

  /** Each step is an entry of its own. */
  @Override
  public boolean repeated() {
    return step == null;
  }

  /** The step that the action is; empty if it changes nothing. */
  Optional<ContactStep> step() {
    return Optional.ofNullable(step);
  }
}
