package fi.opastin.guidance.contact;

import fi.opastin.access.CurrentActor;
import fi.opastin.access.Performs;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.platform.web.Language;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The contact that has led to a workspace (G15). */
@Path("/api/v1/workspaces/{workspaceId}/contact")
@Tag(name = "Contact")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
public class WorkspaceContactResource {

  private final WorkspaceContactService service;
  private final CurrentActor actor;

  WorkspaceContactResource(WorkspaceContactService service, CurrentActor actor) {
    this.service = service;
    this.actor = actor;
  }

  @GET
  @Performs("workspace-contact.read")
  @Operation(
      operationId = "readWorkspaceContact",
      summary = "Read the contact that has led to the workspace",
      description =
          "For everybody in the workspace, as far as the consent reaches. It is kept as long as the"
              + " workspace (G15).")
  @APIResponse(responseCode = "200", description = "The contact, if there is one.")
  public WorkspaceContact read(@PathParam("workspaceId") WorkspaceId workspaceId) {
    return new WorkspaceContact(
        service.read(actor.get(), workspaceId).map(LinkedContact::from).orElse(null));
  }

  /** What has led to a workspace. */
  @Schema(description = "The contact that has led to a workspace.")
  public record WorkspaceContact(
      @Schema(description = "Null: none has led to it.", nullable = true)
          @Nullable LinkedContact contact) {}

  /** A contact in a workspace. */
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

    static LinkedContact from(WorkspaceContactService.Opened opened) {
      var contact = opened.contact();
      var content = opened.content();
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
}
