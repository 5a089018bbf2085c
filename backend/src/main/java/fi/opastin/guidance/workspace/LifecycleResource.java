package fi.opastin.guidance.workspace;

import fi.opastin.access.CurrentActor;
import fi.opastin.access.Performs;
import fi.opastin.guidance.workspace.WorkspaceResource.WorkspaceResponse;
import fi.opastin.platform.web.Etag;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Closing and reactivating a workspace, and the customer's wish to end the guidance. */
@Path("/api/v1/workspaces/{workspaceId}")
@Tag(name = "Workspaces")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
public class LifecycleResource {

  private final LifecycleService service;
  private final CurrentActor actor;

  LifecycleResource(LifecycleService service, CurrentActor actor) {
    this.service = service;
    this.actor = actor;
  }

  @POST
  @Path("/closing")
  @Performs("workspace.close")
  @Operation(
      operationId = "closeWorkspace",
      summary = "Close a workspace",
      description =
          "The guidance is over: everybody can still read and write for three months, then only the"
              + " customer can read it, for another twelve months. An invitation that has not been"
              + " used is taken back. The customer is told (G9, G11).")
  @APIResponse(responseCode = "200", description = "The workspace, closed; `ETag` is its version.")
  public RestResponse<WorkspaceResponse> close(
      @PathParam("workspaceId") WorkspaceId workspaceId,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answer(service.close(actor.get(), workspaceId, ifMatch));
  }

  @POST
  @Path("/reactivation")
  @Performs("workspace.reactivate")
  @Operation(
      operationId = "reactivateWorkspace",
      summary = "Take a closed workspace into use again",
      description =
          "Its time starts anew, as if the customer had opened it today; consents that have ended"
              + " stay ended. Possible until it is archived, for the expert who opened it or the"
              + " successor. The customer is told (G10).")
  @APIResponse(responseCode = "200", description = "The workspace, active; `ETag` is its version.")
  public RestResponse<WorkspaceResponse> reactivate(
      @PathParam("workspaceId") WorkspaceId workspaceId,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answer(service.reactivate(actor.get(), workspaceId, ifMatch));
  }

  @POST
  @Path("/ending-request")
  @Performs("workspace.request-ending")
  @Operation(
      operationId = "requestEnding",
      summary = "Ask to end the guidance",
      description =
          "The customer's wish; the expert is told and closes the workspace. Asking again changes"
              + " nothing.")
  @APIResponse(responseCode = "200", description = "The workspace, with `endingRequestedAt`.")
  public RestResponse<WorkspaceResponse> requestEnding(
      @PathParam("workspaceId") WorkspaceId workspaceId) {
    return answer(service.requestEnding(actor.get(), workspaceId));
  }

  @DELETE
  @Path("/ending-request")
  @Performs("workspace.request-ending")
  @Operation(
      operationId = "withdrawEndingRequest",
      summary = "Take back the wish to end the guidance",
      description = "Possible until the expert has closed the workspace.")
  @APIResponse(responseCode = "200", description = "The workspace, without `endingRequestedAt`.")
  public RestResponse<WorkspaceResponse> withdrawEndingRequest(
      @PathParam("workspaceId") WorkspaceId workspaceId) {
    return answer(service.withdrawEndingRequest(actor.get(), workspaceId));
  }

  private static RestResponse<WorkspaceResponse> answer(WorkspaceResponse workspace) {
    return RestResponse.ResponseBuilder.ok(workspace)
        .header("ETag", Etag.of(workspace.version()))
        .build();
  }
}
