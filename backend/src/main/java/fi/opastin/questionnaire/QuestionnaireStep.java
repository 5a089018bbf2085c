package fi.opastin.questionnaire;

import static fi.opastin.questionnaire.QuestionnaireState.ACTIVE;
import static fi.opastin.questionnaire.QuestionnaireState.DRAFT;
import static fi.opastin.questionnaire.QuestionnaireState.RETIRED;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What its keepers can do with a version of a questionnaire, and in which states. */
enum QuestionnaireStep {
  REPLACE("replace", DRAFT),
  DELETE("delete", DRAFT),
  /** The version that was active before is retired by it. */
  ACTIVATE("activate", DRAFT),
  RETIRE("retire", ACTIVE),
  /** Begins a draft of the next version with what this one says. */
  RENEW("renew", ACTIVE, RETIRED);

  private final String id;
  private final Set<QuestionnaireState> from;

  QuestionnaireStep(String id, QuestionnaireState... from) {
    this.id = "questionnaire." + id;
    this.from = Set.of(from);
  }

  boolean possibleFrom(QuestionnaireState state) {
    return from.contains(state);
  }

  /** Ids of what can be done in this state. */
  static List<String> from(QuestionnaireState state) {
    return Arrays.stream(values())
        .filter(step -> step.possibleFrom(state))
        .map(step -> step.id)
        .toList();
  }
}
