package fi.opastin.guidance.attachment;

import fi.opastin.access.Access;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.guidance.workspace.Workspaces;
import fi.opastin.platform.crypto.FileCipher;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The transactions of a scan: each enters the one file, nothing else of the workspace. */
@ApplicationScoped
class ScanSteps {

  private final Access access;
  private final AttachmentRepository attachments;
  private final ChunkRepository chunks;
  private final Workspaces workspaces;

  ScanSteps(
      Access access,
      AttachmentRepository attachments,
      ChunkRepository chunks,
      Workspaces workspaces) {
    this.access = access;
    this.attachments = attachments;
    this.chunks = chunks;
    this.workspaces = workspaces;
  }

  /** The file's cipher; empty if it waits for no scan (any more). */
  @Transactional
  Optional<FileCipher> open(Attachment.Key key) {
    return access.enterCheck(key.workspaceId(), key.id())
        ? Optional.of(
            attachments
                .findById(key)
                .content(workspaces.cipher(workspaces.get(new WorkspaceId(key.workspaceId())))))
        : Optional.empty();
  }

  @Transactional
  List<byte[]> read(Attachment.Key key, int from, int limit) {
    return access.enterCheck(key.workspaceId(), key.id())
        ? chunks.read(key, from, limit)
        : List.of();
  }

  @Transactional
  void finish(Attachment.Key key, boolean clean) {
    if (!access.enterCheck(key.workspaceId(), key.id())) {
      return;
    }
    var file = attachments.locked(key);
    // two replicas may have scanned it at the same time
    if (file.isEmpty() || file.get().status() != AttachmentStatus.RECEIVED) {
      return;
    }
    if (clean) {
      file.get().passed();
    } else {
      file.get().refuse(Refusal.MALWARE, true);
      chunks.delete(key);
    }
  }
}
