package fi.opastin.guidance.message;

import fi.opastin.guidance.workspace.WorkspaceContent;
import fi.opastin.guidance.workspace.WorkspaceId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;

/** Messages and drafts share the storage time of their workspace. */
@ApplicationScoped
class MessageContent implements WorkspaceContent {

  private final MessageRepository messages;

  MessageContent(MessageRepository messages) {
    this.messages = messages;
  }

  @Override
  public Set<String> tables() {
    return Set.of("message", "draft");
  }

  @Override
  public Map<String, Long> count(WorkspaceId id) {
    return Map.of("message", messages.count("key.workspaceId", id.value()));
  }
}
