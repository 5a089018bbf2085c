package fi.opastin.guidance.attachment;

import fi.opastin.access.Access;
import fi.opastin.access.Actor;
import fi.opastin.access.Entry;
import fi.opastin.guidance.attachment.AttachmentResource.AddAttachmentRequest;
import fi.opastin.guidance.attachment.AttachmentResource.DraftAttachments;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.guidance.workspace.Workspaces;
import fi.opastin.platform.database.Ids;
import fi.opastin.platform.problem.CommonProblem;
import fi.opastin.platform.problem.Problem;
import fi.opastin.platform.problem.ProblemException;
import fi.opastin.platform.web.Idempotency;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Files of one's draft: announced, listed, removed (G1). */
@ApplicationScoped
class AttachmentService {

  private final Access access;
  private final AttachmentRepository attachments;
  private final Workspaces workspaces;
  private final Idempotency idempotency;
  private final Clock clock;

  AttachmentService(
      Access access,
      AttachmentRepository attachments,
      Workspaces workspaces,
      Idempotency idempotency,
      Clock clock) {
    this.access = access;
    this.attachments = attachments;
    this.workspaces = workspaces;
    this.idempotency = idempotency;
    this.clock = clock;
  }

  /** What became of a file that was to be removed. */
  sealed interface Removed {
    record Done() implements Removed {}

    /** It has been sent. */
    record NotPossible() implements Removed {}
  }

  /**
   * Announces a file.
   *
   * @throws ProblemException too-many-files, when as many lie in the draft as a message may have
   */
  @Transactional
  AttachedFile add(
      Actor actor,
      WorkspaceId id,
      UUID key,
      FileName name,
      int size,
      AddAttachmentRequest request) {
    var file = new Attachment.Key(id.value(), Ids.next());
    var entry = access.enter(actor, AttachmentAction.ADD, id.value(), file.id());
    var repeated =
        idempotency.repeated(
            actor.accountId(), key, AttachmentAction.ADD.id() + id, request, file.id());
    if (repeated.isPresent()) {
      return shown(entry, found(id, new AttachmentId(repeated.get())));
    }
    if (attachments.drafts(id.value(), actor.accountId()).size() >= Attachments.LIMIT) {
      throw new ProblemException(
          Problem.invalid(List.of(new Problem.FieldError("", "too-many-files"))));
    }
    var cipher = workspaces.cipher(workspaces.get(id));
    var added = Attachment.announce(file, actor.accountId(), name, size, cipher, clock.instant());
    attachments.persist(added);
    return shown(entry, added);
  }

  @Transactional
  DraftAttachments drafts(Actor actor, WorkspaceId id) {
    var entry = access.enter(actor, AttachmentAction.LIST_DRAFT, id.value());
    var cipher = workspaces.cipher(workspaces.get(id));
    return new DraftAttachments(
        attachments.drafts(id.value(), actor.accountId()).stream()
            .map(file -> AttachedFile.from(file, cipher, entry::permits))
            .toList());
  }

  @Transactional
  AttachedFile status(Actor actor, WorkspaceId id, AttachmentId attachmentId) {
    var entry = access.enter(actor, AttachmentAction.STATUS, id.value(), attachmentId.value());
    return shown(entry, found(id, attachmentId));
  }

  @Transactional
  Removed remove(Actor actor, WorkspaceId id, AttachmentId attachmentId) {
    access.enter(actor, AttachmentAction.REMOVE, id.value(), attachmentId.value());
    var file =
        attachments
            .locked(new Attachment.Key(id.value(), attachmentId.value()))
            .orElseThrow(AttachmentService::absent);
    if (!file.isDraftOf(actor.accountId())) {
      return new Removed.NotPossible();
    }
    attachments.delete(file);
    return new Removed.Done();
  }

  private Attachment found(WorkspaceId id, AttachmentId attachmentId) {
    return attachments
        .findByIdOptional(new Attachment.Key(id.value(), attachmentId.value()))
        .orElseThrow(AttachmentService::absent);
  }

  private AttachedFile shown(Entry entry, Attachment file) {
    var cipher = workspaces.cipher(workspaces.get(new WorkspaceId(entry.workspaceId())));
    return AttachedFile.from(file, cipher, entry::permits);
  }

  private static ProblemException absent() {
    return new ProblemException(CommonProblem.NOT_FOUND);
  }
}
