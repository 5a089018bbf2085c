package fi.opastin.guidance.attachment;

import fi.opastin.access.Action;
import fi.opastin.platform.crypto.FieldCipher;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A file as its readers see it. */
@Schema(name = "Attachment", description = "A file of a message, or of your draft.")
public record AttachedFile(
    AttachmentId id,
    @Schema(description = "Name without any folder.", examples = "Ansioluettelo.pdf") String name,
    @Schema(description = "Media type, by the name and the content.", examples = "application/pdf")
        String mediaType,
    @Schema(description = "Size in bytes.", examples = "48213") int size,
    AttachmentStatus status,
    @Schema(description = "Why it is refused; null unless it is.", nullable = true)
        @Nullable Refusal refusal,
    @Schema(
            description =
                "Whether it has been scanned for malware; an installation without a scanner scans none.")
        boolean scanned,
    @Schema(description = "What you may do with it now.", examples = "[\"attachment.download\"]")
        List<String> actions) {

  static AttachedFile from(Attachment file, FieldCipher cipher, Predicate<Action> permits) {
    return new AttachedFile(
        file.id(),
        file.name(cipher),
        file.kind().mediaType(),
        file.size(),
        file.status(),
        file.refusal(),
        file.scanned(),
        possible(file).filter(permits).map(Action::id).toList());
  }

  private static Stream<Action> possible(Attachment file) {
    var ofStatus =
        switch (file.status()) {
          case RECEIVING -> Stream.<Action>of(AttachmentAction.UPLOAD);
          case AVAILABLE -> Stream.<Action>of(AttachmentAction.DOWNLOAD);
          case RECEIVED, REFUSED -> Stream.<Action>of();
        };
    return file.messageId() == null
        ? Stream.concat(ofStatus, Stream.of(AttachmentAction.REMOVE))
        : ofStatus;
  }

  /** Says nothing of its name. */
  @Override
  public String toString() {
    return "AttachedFile[" + id + "]";
  }
}
