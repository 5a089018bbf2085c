package fi.opastin.guidance.message;

import fi.opastin.access.CurrentActor;
import fi.opastin.access.Performs;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.guidance.workspace.Workspaces.ReadMark;
import fi.opastin.platform.problem.FieldChecks;
import fi.opastin.platform.problem.InvalidValueException;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Up to where one has read. */
@Path("/api/v1/workspaces/{workspaceId}/read-mark")
@Tag(name = "Messages")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
public class ReadMarkResource {

  private final ReadMarkService service;
  private final CurrentActor actor;

  ReadMarkResource(ReadMarkService service, CurrentActor actor) {
    this.service = service;
    this.actor = actor;
  }

  @PUT
  @Performs("message.mark-read")
  @Operation(
      operationId = "markRead",
      summary = "Say up to where you have read",
      description =
          "Moves your read mark forward, never back, on all your devices. Nobody else sees it.")
  @APIResponse(responseCode = "200", description = "Your read mark now.")
  public ReadMark mark(@PathParam("workspaceId") WorkspaceId workspaceId, MarkReadRequest request) {
    var checks = new FieldChecks();
    var number =
        checks.required("/eventNumber", request.eventNumber(), ReadMarkResource::eventNumber);
    checks.done();
    return service.mark(actor.get(), workspaceId, number);
  }

  private static long eventNumber(Long number) {
    if (number < 0) {
      throw new InvalidValueException("out-of-range");
    }
    return number;
  }

  /** Up to where. */
  @Schema(description = "Up to where you have read.")
  public record MarkReadRequest(
      @Schema(
              description = "Number of the last event that you have seen.",
              required = true,
              examples = "7")
          @Nullable Long eventNumber) {}
}
