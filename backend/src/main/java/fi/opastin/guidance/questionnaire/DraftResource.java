package fi.opastin.guidance.questionnaire;

import fi.opastin.access.CurrentActor;
import fi.opastin.access.Performs;
import fi.opastin.guidance.questionnaire.DraftService.Outcome;
import fi.opastin.guidance.questionnaire.DraftService.Written;
import fi.opastin.guidance.questionnaire.ResponseRequests.AnswersRequest;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.platform.problem.CommonProblem;
import fi.opastin.platform.problem.Problem;
import fi.opastin.platform.web.Etag;
import fi.opastin.questionnaire.form.AnswerValue;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The answers that a customer is writing. */
@Path("/api/v1/workspaces/{workspaceId}/questionnaire-responses/{responseId}/draft")
@Tag(name = "Answers")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
public class DraftResource {

  private final DraftService service;
  private final CurrentActor actor;

  DraftResource(DraftService service, CurrentActor actor) {
    this.service = service;
    this.actor = actor;
  }

  @GET
  @Performs("response-draft.read")
  @Operation(
      operationId = "readAnswersDraft",
      summary = "Get the answers that you are writing",
      description = "None if you have saved none since the last sending. Nobody else sees them.")
  @APIResponse(
      responseCode = "200",
      description = "The answers so far; `ETag` is their version.",
      content = @Content(schema = @Schema(implementation = AnswersDraftResponse.class)))
  public Response read(
      @PathParam("workspaceId") WorkspaceId workspaceId,
      @Parameter(description = "The response.") @PathParam("responseId") ResponseId responseId) {
    return answer(service.read(actor.get(), workspaceId, responseId));
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs("response-draft.save")
  @Operation(
      operationId = "saveAnswersDraft",
      summary = "Save the answers that you are writing",
      description =
          "For you alone, also before you amend what has been sent. They may still be incomplete or"
              + " wrong. `stale-version` means that another of your devices has saved since.")
  @APIResponse(
      responseCode = "200",
      description = "The answers so far; `ETag` is their version.",
      content = @Content(schema = @Schema(implementation = AnswersDraftResponse.class)))
  public Response save(
      @PathParam("workspaceId") WorkspaceId workspaceId,
      @Parameter(description = "The response.") @PathParam("responseId") ResponseId responseId,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      AnswersRequest request) {
    return switch (service.save(actor.get(), workspaceId, responseId, ifMatch, request.checked())) {
      case Outcome.Saved(var draft) -> answer(draft);
      case Outcome.NotPossible() -> Problem.of(CommonProblem.NOT_POSSIBLE_NOW).response();
      case Outcome.Faulty(var faults) -> ResponseAnswers.faulty(faults);
    };
  }

  private static Response answer(Written draft) {
    return Response.ok(
            new AnswersDraftResponse(
                AnswerValue.of(draft.answers()), draft.savedAt(), draft.version()))
        .header(HttpHeaders.ETAG, Etag.of(draft.version()))
        .build();
  }

  /** Answers that are being written. */
  @Schema(name = "AnswersDraft", description = "Answers that you are writing.")
  public record AnswersDraftResponse(
      @Schema(description = "The answers so far, by the link ids of questions and comments.")
          Map<String, List<AnswerValue>> answers,
      @Schema(description = "When they were saved; null if never.", nullable = true)
          @Nullable Instant savedAt,
      @Schema(description = "Version, as in `ETag`.") int version) {

    /** Never what they say. */
    @Override
    public String toString() {
      return "AnswersDraftResponse[…]";
    }
  }
}
