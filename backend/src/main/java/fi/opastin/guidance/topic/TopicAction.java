package fi.opastin.guidance.topic;

import static fi.opastin.access.Standing.CUSTOMER;
import static fi.opastin.access.Standing.EXPERT;
import static fi.opastin.access.Standing.FOUNDER;
import static fi.opastin.guidance.workspace.WorkspaceState.ACTIVE;
import static fi.opastin.guidance.workspace.WorkspaceState.ARCHIVED;
import static fi.opastin.guidance.workspace.WorkspaceState.CLOSED;

import fi.opastin.access.Action;
import fi.opastin.access.Role;
import fi.opastin.access.Rule;

/** What can be done with topics: the list is the service's, a choice the experts' (G19). */
public enum TopicAction implements Action {
  LIST("topic.list", Rule.own(Role.values())),
  MANAGE("topic.manage", Rule.own(Role.SERVICE_ADMINISTRATOR)),
  /** See what a workspace is about. */
  READ(
      "workspace-topics.read",
      Rule.content()
          .reading()
          .by(CUSTOMER, ACTIVE, CLOSED, ARCHIVED)
          .by(FOUNDER, ACTIVE, CLOSED)
          .by(EXPERT, ACTIVE, CLOSED)),
  CHOOSE(
      "workspace-topics.choose",
      Rule.content().by(FOUNDER, ACTIVE, CLOSED).by(EXPERT, ACTIVE, CLOSED));

  private final String id;
  private final Rule rule;

  TopicAction(String id, Rule rule) {
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
