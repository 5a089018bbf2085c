package fi.opastin.guidance.attachment;

import java.util.UUID;

/** In the outbox: a file that waits for its scan. */
record ScanOrder(UUID workspaceId, UUID attachmentId) {

  static final String TOPIC = "attachment-scan";

  Attachment.Key file() {
    return new Attachment.Key(workspaceId, attachmentId);
  }
}
