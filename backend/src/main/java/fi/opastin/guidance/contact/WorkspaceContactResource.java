package fi.opastin.guidance.contact;

import fi.opastin.access.CurrentActor;
import fi.opastin.access.Performs;
import fi.opastin.guidance.workspace.WorkspaceId;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
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
    return new WorkspaceContact(service.read(actor.get(), workspaceId).orElse(null));
  }

  /** What has led to a workspace. */
  @Schema(description = "The contact that has led to a workspace.")
  public record WorkspaceContact(
      @Schema(description = "Null: none has led to it.", nullable = true)
          @Nullable LinkedContact contact) {}
}
