package fi.opastin.guidance.contact;

import fi.opastin.platform.web.Language;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A contact in the workspace to which it has led (G15). */
@Schema(description = "A contact that has led to a workspace.")
public record LinkedContact(
    @Schema(description = "What the sender was given to quote.", examples = "7K3MX-9Q2DW")
        String reference,
    ContactKind kind,
    @Schema(description = "In which it is written.") Language language,
    @Schema(description = "Plain text.", examples = "Haluan ohjausta opintoihin.") String text,
    @Schema(
            description = "What the sender wanted to be called.",
            nullable = true,
            examples = "Aino")
        @Nullable String name,
    @Schema(
            description = "Where an answer could be sent.",
            nullable = true,
            examples = "aino@example.org")
        @Nullable String email,
    Instant sentAt) {

  static LinkedContact from(Contact contact, Sent content) {
    return new LinkedContact(
        contact.reference(),
        contact.kind(),
        contact.language(),
        content.text(),
        content.name(),
        content.email() == null ? null : content.email().value(),
        contact.sentAt());
  }

  /** Says nothing of what was written. */
  @Override
  public String toString() {
    return "LinkedContact[…]";
  }
}
