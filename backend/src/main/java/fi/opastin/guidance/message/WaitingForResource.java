package fi.opastin.guidance.message;

import fi.opastin.access.CurrentActor;
import fi.opastin.access.Performs;
import fi.opastin.guidance.workspace.WaitingFor;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.platform.problem.CommonProblem;
import fi.opastin.platform.problem.FieldChecks;
import fi.opastin.platform.problem.InvalidValueException;
import fi.opastin.platform.problem.Problem;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Whose turn it is to answer. */
@Path("/api/v1/workspaces/{workspaceId}/waiting-for")
@Tag(name = "Messages")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
public class WaitingForResource {

  private final WaitingForService service;
  private final CurrentActor actor;

  WaitingForResource(WaitingForService service, CurrentActor actor) {
    this.service = service;
    this.actor = actor;
  }

  @PUT
  @Performs("message.set-waiting-for")
  @Operation(
      operationId = "setWaitingFor",
      summary = "Say whose turn it is to answer",
      description =
          "After each message it is the other side's turn; this says otherwise, for everybody in the"
              + " workspace. The next message sets it anew.")
  @APIResponse(
      responseCode = "200",
      description = "Whose turn it is now.",
      content = @Content(schema = @Schema(implementation = WaitingForMark.class)))
  public Response set(
      @PathParam("workspaceId") WorkspaceId workspaceId, WaitingForRequest request) {
    var checks = new FieldChecks();
    var side = checks.optional("/waitingFor", request.waitingFor(), WaitingForResource::side);
    checks.done();
    return service.set(actor.get(), workspaceId, side)
        ? Response.ok(new WaitingForMark(side)).build()
        : Problem.of(CommonProblem.NOT_POSSIBLE_NOW).response();
  }

  private static WaitingFor side(String text) {
    return Arrays.stream(WaitingFor.values())
        .filter(side -> side.name().equals(text))
        .findFirst()
        .orElseThrow(() -> new InvalidValueException("invalid"));
  }

  /** Whose turn it is to be. */
  @Schema(description = "Whose turn it is to answer.")
  public record WaitingForRequest(
      @Schema(
              description = "CUSTOMER or EXPERTS; null if no answer is needed.",
              nullable = true,
              examples = "EXPERTS")
          @Nullable String waitingFor) {}

  /** Whose turn it is. */
  @Schema(description = "Whose turn it is to answer.")
  public record WaitingForMark(
      @Schema(description = "Null if no answer is needed.", nullable = true)
          @Nullable WaitingFor waitingFor) {}
}
