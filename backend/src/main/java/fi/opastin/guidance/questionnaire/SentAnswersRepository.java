package fi.opastin.guidance.questionnaire;

import fi.opastin.guidance.workspace.WorkspaceId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Answers that have been sent in the entered workspace. */
@ApplicationScoped
class SentAnswersRepository implements PanacheRepositoryBase<SentAnswers, SentAnswers.Key> {

  /** All editions of these responses, the earliest first. */
  Map<ResponseId, List<SentAnswers>> of(
      WorkspaceId workspaceId, List<QuestionnaireResponse> responses) {
    return find(
            "key.workspaceId = ?1 and key.responseId in ?2 order by key.edition",
            workspaceId.value(),
            responses.stream().map(response -> response.id().value()).toList())
        .stream()
        .collect(Collectors.groupingBy(SentAnswers::responseId));
  }
}
