package fi.opastin.guidance.attachment;

import fi.opastin.access.Access;
import fi.opastin.access.Action;
import fi.opastin.access.Actor;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.guidance.workspace.Workspaces;
import fi.opastin.platform.crypto.FileCipher;
import fi.opastin.platform.outbox.Outbox;
import fi.opastin.platform.problem.CommonProblem;
import fi.opastin.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * The transactions of uploads and downloads. Each is short and enters anew: no transaction waits
 * for a slow connection, and access that ends in between ends the transfer.
 */
@ApplicationScoped
class ContentSteps {

  private final Access access;
  private final AttachmentRepository attachments;
  private final ChunkRepository chunks;
  private final Workspaces workspaces;
  private final MalwareScanner scanner;
  private final Outbox outbox;
  private final Clock clock;

  ContentSteps(
      Access access,
      AttachmentRepository attachments,
      ChunkRepository chunks,
      Workspaces workspaces,
      MalwareScanner scanner,
      Outbox outbox,
      Clock clock) {
    this.access = access;
    this.attachments = attachments;
    this.chunks = chunks;
    this.workspaces = workspaces;
    this.scanner = scanner;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** An upload that may write. */
  record Upload(Attachment.Key file, int attempt, FileKind kind, int size, FileCipher cipher) {}

  /** A download that has begun. */
  record Download(Attachment.Key file, String name, FileKind kind, int size, FileCipher cipher) {}

  @Transactional
  Upload begin(Actor actor, WorkspaceId id, AttachmentId attachmentId) {
    var key = entered(actor, AttachmentAction.UPLOAD, id, attachmentId);
    var file = attachments.locked(key).orElseThrow(ContentSteps::absent);
    if (!file.isDraftOf(actor.accountId()) || file.status() != AttachmentStatus.RECEIVING) {
      throw new ProblemException(CommonProblem.NOT_POSSIBLE_NOW);
    }
    var attempt = file.begin(clock.instant());
    chunks.delete(key);
    var cipher = file.content(workspaces.cipher(workspaces.get(id)));
    return new Upload(key, attempt, file.kind(), file.size(), cipher);
  }

  @Transactional
  void append(Actor actor, Upload upload, int from, List<byte[]> batch) {
    var workspaceId = new WorkspaceId(upload.file().workspaceId());
    entered(actor, AttachmentAction.UPLOAD, workspaceId, new AttachmentId(upload.file().id()));
    if (!attachments.touch(upload.file(), upload.attempt(), clock.instant())) {
      throw new ProblemException(CommonProblem.NOT_POSSIBLE_NOW);
    }
    for (int i = 0; i < batch.size(); i++) {
      chunks.insert(upload.file(), from + i, batch.get(i));
    }
  }

  @Transactional
  AttachedFile complete(Actor actor, Upload upload, Optional<Refusal> refusal, String sha256) {
    var workspaceId = new WorkspaceId(upload.file().workspaceId());
    var entry =
        access.enter(
            actor, AttachmentAction.UPLOAD, upload.file().workspaceId(), upload.file().id());
    var file = attachments.locked(upload.file()).orElseThrow(ContentSteps::absent);
    if (!file.isIn(upload.attempt())) {
      throw new ProblemException(CommonProblem.NOT_POSSIBLE_NOW);
    }
    var cipher = workspaces.cipher(workspaces.get(workspaceId));
    if (refusal.isPresent()) {
      file.refuse(refusal.get(), false);
      chunks.delete(upload.file());
    } else if (scanner.isConfigured()) {
      file.received(AttachmentStatus.RECEIVED, sha256, cipher);
      outbox.add(ScanOrder.TOPIC, new ScanOrder(upload.file().workspaceId(), upload.file().id()));
    } else {
      file.received(AttachmentStatus.AVAILABLE, sha256, cipher);
    }
    return AttachedFile.from(file, cipher, entry::permits);
  }

  @Transactional
  Download open(Actor actor, Action action, WorkspaceId id, AttachmentId attachmentId) {
    var key = entered(actor, action, id, attachmentId);
    var file = attachments.findByIdOptional(key).orElseThrow(ContentSteps::absent);
    if (file.status() != AttachmentStatus.AVAILABLE) {
      throw new ProblemException(CommonProblem.NOT_POSSIBLE_NOW);
    }
    var cipher = workspaces.cipher(workspaces.get(id));
    return new Download(key, file.name(cipher), file.kind(), file.size(), file.content(cipher));
  }

  @Transactional
  List<byte[]> read(Actor actor, Action action, Attachment.Key file, int from, int limit) {
    access.enter(actor, action, file.workspaceId(), file.id());
    return chunks.read(file, from, limit);
  }

  private Attachment.Key entered(
      Actor actor, Action action, WorkspaceId id, AttachmentId attachmentId) {
    access.enter(actor, action, id.value(), attachmentId.value());
    return new Attachment.Key(id.value(), attachmentId.value());
  }

  private static ProblemException absent() {
    return new ProblemException(CommonProblem.NOT_FOUND);
  }
}
