package fi.opastin.questionnaire;

import fi.opastin.access.Access;
import fi.opastin.access.Actor;
import fi.opastin.access.Role;
import fi.opastin.identity.Expert;
import fi.opastin.identity.Experts;
import fi.opastin.platform.problem.CommonProblem;
import fi.opastin.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** Enters for questionnaires, each in their own capacity. */
@ApplicationScoped
class QuestionnaireAccess {

  private final Access access;
  private final Experts experts;
  private final QuestionnaireRepository questionnaires;

  QuestionnaireAccess(Access access, Experts experts, QuestionnaireRepository questionnaires) {
    this.access = access;
    this.experts = experts;
    this.questionnaires = questionnaires;
  }

  QuestionnaireReader enter(Actor actor, QuestionnaireAction action) {
    if (actor.roles().contains(Role.SERVICE_ADMINISTRATOR)) {
      access.enterService(actor, action);
      return new QuestionnaireReader.OfService();
    }
    if (actor.roles().contains(Role.PROVIDER_ADMINISTRATOR)) {
      return new QuestionnaireReader.OfProvider(access.enterOrganisation(actor, action));
    }
    access.enterOwn(actor, action);
    return experts
        .find(actor.accountId())
        .map(Expert::serviceProviderId)
        .map(QuestionnaireReader.Expert::new)
        .orElseThrow(() -> new ProblemException(CommonProblem.FORBIDDEN));
  }

  /** What they see, what they keep first. */
  List<Questionnaire> seenBy(QuestionnaireReader reader) {
    return switch (reader) {
      case QuestionnaireReader.OfService() -> questionnaires.keptBy(null);
      case QuestionnaireReader.OfProvider(var provider) ->
          Stream.concat(
                  questionnaires.keptBy(provider).stream(),
                  questionnaires.offered(provider).stream()
                      .filter(offered -> offered.ownerId().isEmpty()))
              .toList();
      case QuestionnaireReader.Expert(var provider) -> questionnaires.offered(provider);
    };
  }
}
