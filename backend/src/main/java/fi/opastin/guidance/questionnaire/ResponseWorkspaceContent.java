package fi.opastin.guidance.questionnaire;

import fi.opastin.guidance.workspace.WorkspaceContent;
import fi.opastin.guidance.workspace.WorkspaceId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;

/** Responses are kept as long as their workspace (G13). */
@ApplicationScoped
class ResponseWorkspaceContent implements WorkspaceContent {

  private final ResponseRepository responses;

  ResponseWorkspaceContent(ResponseRepository responses) {
    this.responses = responses;
  }

  @Override
  public Set<String> tables() {
    return Set.of("questionnaire_response", "questionnaire_answers", "answers_draft");
  }

  @Override
  public Map<String, Long> count(WorkspaceId id) {
    return Map.of("questionnaire_response", responses.count("key.workspaceId", id.value()));
  }
}
