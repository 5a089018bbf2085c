package fi.opastin.guidance.consent;

import fi.opastin.access.CurrentActor;
import fi.opastin.access.Performs;
import fi.opastin.guidance.workspace.WorkspaceId;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** How a consent or a proposal ends by somebody's decision (G7). */
@Path("/api/v1/workspaces/{workspaceId}/consents")
@Tag(name = "Consents")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
public class ConsentEndResource {

  private final ConsentService service;
  private final CurrentActor actor;

  ConsentEndResource(ConsentService service, CurrentActor actor) {
    this.service = service;
    this.actor = actor;
  }

  @PUT
  @Path("/{consentId}/rejection")
  @Performs("consent.reject")
  @Operation(
      operationId = "rejectConsent",
      summary = "Say no, as the customer",
      description = "Nobody comes in; the guidance goes on as before.")
  @APIResponse(
      responseCode = "200",
      description = "The consent, ended.",
      content = @Content(schema = @Schema(implementation = ConsentResponse.class)))
  public Response reject(
      @PathParam("workspaceId") WorkspaceId workspaceId,
      @Parameter(description = "The consent.") @PathParam("consentId") ConsentId consentId,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    return end(ConsentAction.REJECT, workspaceId, consentId, ifMatch);
  }

  @PUT
  @Path("/{consentId}/withdrawal")
  @Performs("consent.withdraw")
  @Operation(
      operationId = "withdrawConsent",
      summary = "Withdraw a consent, as the customer",
      description =
          "At any time. The expert's next request finds nothing, streams and downloads end. What the"
              + " expert wrote stays.")
  @APIResponse(
      responseCode = "200",
      description = "The consent, ended.",
      content = @Content(schema = @Schema(implementation = ConsentResponse.class)))
  public Response withdraw(
      @PathParam("workspaceId") WorkspaceId workspaceId,
      @Parameter(description = "The consent.") @PathParam("consentId") ConsentId consentId,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    return end(ConsentAction.WITHDRAW, workspaceId, consentId, ifMatch);
  }

  @PUT
  @Path("/{consentId}/cancellation")
  @Performs("consent.cancel")
  @Operation(
      operationId = "cancelConsent",
      summary = "Take a proposal back, as the founding expert",
      description = "Possible until both have said yes.")
  @APIResponse(
      responseCode = "200",
      description = "The consent, `entered-in-error`.",
      content = @Content(schema = @Schema(implementation = ConsentResponse.class)))
  public Response cancel(
      @PathParam("workspaceId") WorkspaceId workspaceId,
      @Parameter(description = "The consent.") @PathParam("consentId") ConsentId consentId,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    return end(ConsentAction.CANCEL, workspaceId, consentId, ifMatch);
  }

  @PUT
  @Path("/{consentId}/departure")
  @Performs("consent.leave")
  @Operation(
      operationId = "leaveWorkspace",
      summary = "Leave the workspace, as the invited expert",
      description = "Ends the consent by which you are there, and with it your access.")
  @APIResponse(
      responseCode = "200",
      description = "The consent, ended.",
      content = @Content(schema = @Schema(implementation = ConsentResponse.class)))
  public Response leave(
      @PathParam("workspaceId") WorkspaceId workspaceId,
      @Parameter(description = "The consent.") @PathParam("consentId") ConsentId consentId,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    return end(ConsentAction.LEAVE, workspaceId, consentId, ifMatch);
  }

  private Response end(
      ConsentAction action,
      WorkspaceId workspaceId,
      ConsentId consentId,
      @Nullable String ifMatch) {
    return ConsentResource.answer(
        service.end(actor.get(), action, workspaceId, consentId, ifMatch));
  }
}
