package fi.opastin.guidance.attachment;

import fi.opastin.guidance.workspace.WorkspaceContent;
import fi.opastin.guidance.workspace.WorkspaceId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;

/** Files share the storage time of their workspace. */
@ApplicationScoped
class AttachmentContent implements WorkspaceContent {

  private final AttachmentRepository attachments;

  AttachmentContent(AttachmentRepository attachments) {
    this.attachments = attachments;
  }

  @Override
  public Set<String> tables() {
    return Set.of("attachment", "attachment_chunk");
  }

  @Override
  public Map<String, Long> count(WorkspaceId id) {
    return Map.of("attachment", attachments.count("key.workspaceId", id.value()));
  }
}
