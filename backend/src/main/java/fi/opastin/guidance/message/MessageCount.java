package fi.opastin.guidance.message;

import fi.opastin.guidance.consent.ContentCount;
import fi.opastin.guidance.workspace.WorkspaceId;
import jakarta.enterprise.context.ApplicationScoped;

/** How many messages a further expert would see. */
@ApplicationScoped
class MessageCount implements ContentCount {

  private final MessageRepository messages;

  MessageCount(MessageRepository messages) {
    this.messages = messages;
  }

  @Override
  public Kind kind() {
    return Kind.MESSAGES;
  }

  @Override
  public long in(WorkspaceId workspaceId) {
    return messages.count("key.workspaceId", workspaceId.value());
  }
}
