package fi.opastin.questionnaire;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** In which capacity somebody deals with questionnaires. */
sealed interface QuestionnaireReader {

  /** The service's administrator keeps the service's own. */
  record OfService() implements QuestionnaireReader {}

  /** A provider's administrator keeps the provider's own. */
  record OfProvider(UUID provider) implements QuestionnaireReader {}

  /** An expert keeps none. */
  record Expert(UUID provider) implements QuestionnaireReader {}

  /** Whose questionnaires they keep; null: the service's. */
  default @Nullable UUID ownerId() {
    return switch (this) {
      case OfService() -> null;
      case OfProvider(var provider) -> provider;
      case Expert _ -> throw new IllegalStateException("keeps none");
    };
  }

  /** Whether they keep it. */
  default boolean keeps(Questionnaire questionnaire) {
    var owner = questionnaire.ownerId();
    return switch (this) {
      case OfService() -> owner.isEmpty();
      case OfProvider(var provider) -> owner.filter(provider::equals).isPresent();
      case Expert _ -> false;
    };
  }

  /**
   * Whether they see it: what they keep, and what is offered to the customers of their provider.
   */
  default boolean sees(Questionnaire questionnaire) {
    var active = questionnaire.state() == QuestionnaireState.ACTIVE;
    var owner = questionnaire.ownerId();
    return keeps(questionnaire)
        || switch (this) {
          case OfService() -> false;
          case OfProvider _ -> active && owner.isEmpty();
          case Expert(var provider) ->
              active && (owner.isEmpty() || owner.filter(provider::equals).isPresent());
        };
  }
}
