package fi.opastin.questionnaire;

import fi.opastin.access.Action;
import fi.opastin.access.Role;
import fi.opastin.access.Rule;

/**
 * What can be done with questionnaires. The service's own are its administrator's to keep, a
 * provider's its administrator's; experts see those that are offered to their customers.
 */
public enum QuestionnaireAction implements Action {
  READ(
      "questionnaire.read",
      Rule.own(Role.EXPERT, Role.PROVIDER_ADMINISTRATOR, Role.SERVICE_ADMINISTRATOR)),
  MANAGE("questionnaire.manage", Rule.own(Role.PROVIDER_ADMINISTRATOR, Role.SERVICE_ADMINISTRATOR));

  private final String id;
  private final Rule rule;

  QuestionnaireAction(String id, Rule rule) {
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
