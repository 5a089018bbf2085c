package fi.opastin.guidance.message;

import fi.opastin.access.CurrentActor;
import fi.opastin.access.Performs;
import fi.opastin.guidance.message.MessageResource.MessageResponse;
import fi.opastin.guidance.message.RetractionService.Outcome;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.platform.problem.CommonProblem;
import fi.opastin.platform.problem.Problem;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Taking back what one has written. */
@Path("/api/v1/workspaces/{workspaceId}/messages/{messageId}/retraction")
@Tag(name = "Messages")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
public class RetractionResource {

  private final RetractionService service;
  private final CurrentActor actor;

  RetractionResource(RetractionService service, CurrentActor actor) {
    this.service = service;
    this.actor = actor;
  }

  @POST
  @Performs("message.retract")
  @Operation(
      operationId = "retractMessage",
      summary = "Take back a message that you wrote",
      description =
          "Its text and its files are erased for good and for everybody; that you wrote it, when, and that you took"
              + " it back stays. A repeat changes nothing.")
  @APIResponse(
      responseCode = "200",
      description = "What is left of the message.",
      content = @Content(schema = @Schema(implementation = MessageResponse.class)))
  public Response retract(
      @PathParam("workspaceId") WorkspaceId workspaceId,
      @Parameter(description = "The message.") @PathParam("messageId") UUID messageId) {
    return switch (service.retract(actor.get(), workspaceId, messageId)) {
      case Outcome.Done(var message) -> Response.ok(message).build();
      case Outcome.Absent() -> Problem.of(CommonProblem.NOT_FOUND).response();
      case Outcome.NotYours() -> Problem.of(CommonProblem.FORBIDDEN).response();
      case Outcome.NotPossible() -> Problem.of(CommonProblem.NOT_POSSIBLE_NOW).response();
    };
  }
}
