package fi.opastin.questionnaire;

import fi.opastin.questionnaire.form.Form;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The published questionnaires, for features that have them answered; within a transaction that has
 * entered.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Questionnaires {

  private final QuestionnaireRepository questionnaires;
  private final QuestionnaireJson json;

  Questionnaires(QuestionnaireRepository questionnaires, QuestionnaireJson json) {
    this.questionnaires = questionnaires;
    this.json = json;
  }

  /**
   * A version that has been published, and never changes.
   *
   * @param url the same in all its versions
   * @param formVersion from 1
   * @param active whether it is offered still
   * @param ownerId the provider whose it is; empty: the service's
   */
  public record Published(
      QuestionnaireId id,
      String url,
      int formVersion,
      boolean active,
      Optional<UUID> ownerId,
      Form form) {}

  /** Those that are offered in the workspaces of a provider: the service's and its own. */
  public List<Published> offered(UUID serviceProviderId) {
    return questionnaires.offered(serviceProviderId).stream().map(this::published).toList();
  }

  /** The service's active one of this address. */
  public Optional<Published> ofService(String url) {
    return questionnaires.activeOfService(url).map(this::published);
  }

  /** A version, also if it is offered no more; empty for one that was never published. */
  public Optional<Published> version(QuestionnaireId id) {
    return questionnaires.published(id.value()).map(this::published);
  }

  private Published published(Questionnaire questionnaire) {
    return new Published(
        questionnaire.id(),
        questionnaire.url(),
        questionnaire.formVersion(),
        questionnaire.state() == QuestionnaireState.ACTIVE,
        questionnaire.ownerId(),
        json.definition(questionnaire).whole());
  }
}
