package fi.opastin.guidance.attachment;

import fi.opastin.access.Action;
import fi.opastin.access.Actor;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.platform.problem.Problem;
import fi.opastin.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Takes content in and gives it out, in constant memory and outside of any transaction. */
@ApplicationScoped
class AttachmentTransfer {

  private static final int BUFFER = 32 * 1024;

  private final ContentSteps steps;

  AttachmentTransfer(ContentSteps steps) {
    this.steps = steps;
  }

  /**
   * Takes in the content of a file that has been announced.
   *
   * @throws ProblemException invalid-request with size-differs, if it is not as long as announced
   */
  AttachedFile upload(Actor actor, WorkspaceId id, AttachmentId attachmentId, InputStream content)
      throws IOException {
    var upload = steps.begin(actor, id, attachmentId);
    var check = new ContentCheck(upload.kind());
    var digest = sha256();
    // closed only when all is well: closing writes the end
    var encrypted =
        upload
            .cipher()
            .encrypting(
                new ChunkOutputStream((from, batch) -> steps.append(actor, upload, from, batch)));
    var buffer = new byte[BUFFER];
    var received = 0;
    for (int length; (length = content.read(buffer)) >= 0; ) {
      received += length;
      if (received > upload.size()) {
        throw sizeDiffers();
      }
      check.pass(buffer, length);
      digest.update(buffer, 0, length);
      encrypted.write(buffer, 0, length);
    }
    if (received != upload.size()) {
      throw sizeDiffers();
    }
    encrypted.close();
    return steps.complete(
        actor, upload, check.verdict(), HexFormat.of().formatHex(digest.digest()));
  }

  /** Begins a download: enters and checks that the file is there for the actor. */
  ContentSteps.Download open(
      Actor actor, Action action, WorkspaceId id, AttachmentId attachmentId) {
    return steps.open(actor, action, id, attachmentId);
  }

  /**
   * Gives out the content, entering anew for each batch.
   *
   * @throws ProblemException when access has ended in between
   */
  void copy(Actor actor, Action action, ContentSteps.Download download, OutputStream to)
      throws IOException {
    try (var content =
        download
            .cipher()
            .decrypting(
                new ChunkInputStream(
                    (from, limit) -> steps.read(actor, action, download.file(), from, limit)))) {
      content.transferTo(to);
    }
  }

  private static ProblemException sizeDiffers() {
    return new ProblemException(
        Problem.invalid(List.of(new Problem.FieldError("", "size-differs"))));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has it", e);
    }
  }
}
