package fi.opastin.guidance.attachment;

import fi.opastin.guidance.consent.ContentCount;
import fi.opastin.guidance.workspace.WorkspaceId;
import jakarta.enterprise.context.ApplicationScoped;

/** How many files a further expert would see. */
@ApplicationScoped
class AttachmentCount implements ContentCount {

  private final AttachmentRepository attachments;

  AttachmentCount(AttachmentRepository attachments) {
    this.attachments = attachments;
  }

  @Override
  public Kind kind() {
    return Kind.FILES;
  }

  /** Those of messages: a draft's are its author's alone. */
  @Override
  public long in(WorkspaceId workspaceId) {
    return attachments.count("key.workspaceId = ?1 and messageId is not null", workspaceId.value());
  }
}
