package fi.opastin.guidance.attachment;

import fi.opastin.access.Action;
import fi.opastin.access.Actor;
import fi.opastin.access.Entry;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.guidance.workspace.Workspaces;
import fi.opastin.platform.problem.Problem;
import fi.opastin.platform.problem.Problem.FieldError;
import fi.opastin.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What other features of guidance may do with files: send them with a message, show them, give out
 * their content. Whoever calls has entered before; only {@link #copy} enters itself.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Attachments {

  /** How many files a message may have. */
  public static final int LIMIT = 20;

  private final AttachmentRepository attachments;
  private final Workspaces workspaces;
  private final AttachmentTransfer transfer;

  Attachments(
      AttachmentRepository attachments, Workspaces workspaces, AttachmentTransfer transfer) {

    this.attachments = attachments;
    this.workspaces = workspaces;
    this.transfer = transfer;
  }

  /**
   * Moves files from their author's draft into a message that has been written.
   *
   * @throws ProblemException that names each file that cannot be sent by its place in {@code ids},
   *     as {@code /attachmentIds/0}
   */
  public void send(
      WorkspaceId id, UUID authorId, List<UUID> ids, UUID messageId, long eventNumber) {
    if (ids.isEmpty()) {
      return;
    }
    // the message must be there before its files
    attachments.flush();
    var drafts =
        attachments.lockedDrafts(id.value(), authorId).stream()
            .collect(Collectors.toMap(file -> file.id().value(), Function.identity()));
    var faults =
        IntStream.range(0, ids.size())
            .mapToObj(place -> fault(drafts, ids, place))
            .flatMap(Optional::stream)
            .toList();
    if (!faults.isEmpty()) {
      throw new ProblemException(Problem.invalid(faults));
    }
    ids.forEach(file -> Objects.requireNonNull(drafts.get(file)).send(messageId, eventNumber));
    attachments.flush();
  }

  private static Optional<FieldError> fault(
      Map<UUID, Attachment> drafts, List<UUID> ids, int place) {
    var file = drafts.get(ids.get(place));
    String code = null;
    if (file == null) {
      code = "unknown";
    } else if (ids.indexOf(ids.get(place)) < place) {
      code = "repeated";
    } else if (!file.status().canBeSent()) {
      code = "not-received";
    }
    return Optional.ofNullable(code).map(it -> new FieldError("/attachmentIds/" + place, it));
  }

  /** The files of messages, by message, each in the order in which they were added. */
  public Map<UUID, List<AttachedFile>> ofMessages(Entry entry, Collection<UUID> messageIds) {
    var files =
        messageIds.isEmpty()
            ? List.<Attachment>of()
            : attachments.ofMessages(entry.workspaceId(), messageIds);
    if (files.isEmpty()) {
      return Map.of();
    }
    var cipher = workspaces.cipher(workspaces.get(new WorkspaceId(entry.workspaceId())));
    return files.stream()
        .collect(
            Collectors.groupingBy(
                file -> Objects.requireNonNull(file.messageId()),
                Collectors.mapping(
                    file -> AttachedFile.from(file, cipher, entry::permits), Collectors.toList())));
  }

  /** Deletes the files of a message that its author has taken back. */
  public void deleteOf(WorkspaceId id, UUID messageId) {
    attachments.ofMessages(id.value(), List.of(messageId)).forEach(attachments::delete);
  }

  /** What of the workspace can be downloaded, in the order in which it was sent. */
  public List<StoredFile> available(WorkspaceId id) {
    var cipher = workspaces.cipher(workspaces.get(id));
    return attachments.available(id.value()).stream()
        .map(file ->
            new StoredFile(
                file.id(),
                Objects.requireNonNull(file.messageId()),
                file.name(cipher),
                file.kind().mediaType(),
                file.size(),
                file.digest(cipher)))
        .toList();
  }

  /**
   * Gives out the content of a file that can be downloaded, in constant memory: a transaction for
   * each batch, which enters anew for {@code action}; access that ends in between ends it.
   *
   * @param action a reading action of the caller's feature
   * @throws ProblemException when the actor may not, or no longer
   */
  @Transactional(TxType.NEVER)
  public void copy(
      Actor actor, Action action, WorkspaceId id, AttachmentId attachmentId, OutputStream to)
      throws IOException {
    transfer.copy(actor, action, transfer.open(actor, action, id, attachmentId), to);
  }

  /**
   * A file for whoever keeps a copy of it.
   *
   * @param size in bytes
   * @param sha256 of the content, in hexadecimal
   */
  public record StoredFile(
      AttachmentId id, UUID messageId, String name, String mediaType, int size, String sha256) {

    /** Says nothing of its name. */
    @Override
    public String toString() {
      return "StoredFile[" + id + "]";
    }
  }
}
