package fi.opastin.guidance.topic;

import fi.opastin.guidance.workspace.WorkspaceContent;
import fi.opastin.guidance.workspace.WorkspaceId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;

/** The topics of a workspace share its storage time; the list of topics is the service's. */
@ApplicationScoped
class TopicContent implements WorkspaceContent {

  private final WorkspaceTopicRepository topics;

  TopicContent(WorkspaceTopicRepository topics) {
    this.topics = topics;
  }

  @Override
  public Set<String> tables() {
    return Set.of("workspace_topic");
  }

  @Override
  public Map<String, Long> count(WorkspaceId id) {
    return Map.of("topic", topics.count("key.workspaceId", id.value()));
  }
}
