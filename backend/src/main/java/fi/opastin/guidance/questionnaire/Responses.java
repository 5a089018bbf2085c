package fi.opastin.guidance.questionnaire;

import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.questionnaire.QuestionnaireId;
import fi.opastin.questionnaire.form.Answers;
import fi.opastin.questionnaire.form.Filled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What has been given and answered in a workspace whose content has been entered by its customer,
 * for other features of guidance: plain records in the order in which things came into being.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Responses {

  private final ResponseRepository responses;
  private final SentAnswersRepository sent;
  private final OfferedForms forms;
  private final ResponseViews views;

  Responses(
      ResponseRepository responses,
      SentAnswersRepository sent,
      OfferedForms forms,
      ResponseViews views) {
    this.responses = responses;
    this.sent = sent;
    this.forms = forms;
    this.views = views;
  }

  /**
   * A questionnaire in the workspace.
   *
   * @param blank the form without answers
   * @param editions what was sent, the earliest first
   */
  public record Answered(
      UUID id,
      Filled blank,
      int formVersion,
      ResponseState state,
      UUID authorId,
      @Nullable LocalDate dueOn,
      Instant createdAt,
      Instant changedAt,
      List<Sent> editions) {

    /** Never what it says. */
    @Override
    public String toString() {
      return "Answered[…]";
    }
  }

  /**
   * Answers as they were sent.
   *
   * @param state that it was in then
   */
  public record Sent(int edition, ResponseState state, Instant sentAt, Filled filled) {

    /** Never what it says. */
    @Override
    public String toString() {
      return "Sent[…]";
    }
  }

  /** All of them; what has not been sent is without answers. */
  public List<Answered> all(WorkspaceId id) {
    var cipher = views.cipher(id);
    var all = responses.all(id).reversed();
    var editions = sent.of(id, all);
    return all.stream()
        .map(response -> {
          var content = response.content(cipher);
          var published = forms.version(new QuestionnaireId(content.questionnaireId()));
          return new Answered(
              response.id().value(),
              published.form().fill(Answers.none()),
              published.formVersion(),
              response.state(),
              response.authorId(),
              content.dueOn(),
              response.createdAt(),
              response.changedAt(),
              editions.getOrDefault(response.id(), List.of()).stream()
                  .map(edition ->
                      new Sent(
                          edition.edition(),
                          edition.edition() == 1 ? ResponseState.COMPLETED : ResponseState.AMENDED,
                          edition.sentAt(),
                          published.form().fill(edition.answers(cipher))))
                  .toList());
        })
        .toList();
  }
}
