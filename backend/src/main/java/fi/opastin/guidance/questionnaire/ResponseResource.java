package fi.opastin.guidance.questionnaire;

import fi.opastin.access.CurrentActor;
import fi.opastin.access.Performs;
import fi.opastin.guidance.questionnaire.ResponseRequests.AnswersRequest;
import fi.opastin.guidance.questionnaire.ResponseView.ResponsePage;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.platform.database.NumberedPage;
import fi.opastin.platform.problem.FieldChecks;
import fi.opastin.platform.web.PageQuery;
import fi.opastin.service.interruption.PartOf;
import fi.opastin.service.interruption.ServiceFunction;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the customer of a workspace is to answer and has answered. */
@Path("/api/v1/workspaces/{workspaceId}/questionnaire-responses")
@Tag(name = "Answers")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
public class ResponseResource {

  private final ResponseService service;
  private final AnsweringService answering;
  private final CurrentActor actor;

  ResponseResource(ResponseService service, AnsweringService answering, CurrentActor actor) {
    this.service = service;
    this.answering = answering;
    this.actor = actor;
  }

  @GET
  @Performs("response.read")
  @Operation(
      operationId = "listQuestionnaireResponses",
      summary = "See what is to be answered and what has been",
      description =
          "Experts see what they have given and what has been sent; what has not been sent is the"
              + " customer's alone. The newest first.")
  @APIResponse(
      responseCode = "200",
      description = "A page of responses with the answers sent.",
      content = @Content(schema = @Schema(implementation = ResponsePage.class)))
  public ResponsePage list(
      @PathParam("workspaceId") WorkspaceId workspaceId, @BeanParam PageQuery query) {
    var checks = new FieldChecks();
    var size = query.size(checks);
    var before = query.position(checks, NumberedPage::before);
    checks.done();
    return ResponsePage.from(
        service.list(actor.get(), workspaceId, before == null ? NumberedPage.END : before, size));
  }

  @GET
  @Path("/{responseId}")
  @Performs("response.read")
  @Operation(operationId = "readQuestionnaireResponse", summary = "See one of them")
  @APIResponse(
      responseCode = "200",
      description = "The response; `ETag` is its version.",
      content = @Content(schema = @Schema(implementation = ResponseView.class)))
  public Response read(
      @PathParam("workspaceId") WorkspaceId workspaceId,
      @Parameter(description = "The response.") @PathParam("responseId") ResponseId responseId) {
    return ResponseAnswers.answer(
        Response.Status.OK, service.read(actor.get(), workspaceId, responseId));
  }

  @PUT
  @Path("/{responseId}/answers")
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs("response.send")
  @PartOf(ServiceFunction.QUESTIONNAIRES)
  @Operation(
      operationId = "sendAnswers",
      summary = "Send the answers",
      description =
          "All answers at once; from then on the experts of the workspace see them. Answers to"
              + " questions that are not asked with these answers are dropped. `errors` names all"
              + " that is missing or wrong.")
  @APIResponse(
      responseCode = "200",
      description = "The response; `ETag` is its version.",
      content = @Content(schema = @Schema(implementation = ResponseView.class)))
  @Extension(name = "x-problems", value = "function-switched-off")
  public Response send(
      @PathParam("workspaceId") WorkspaceId workspaceId,
      @Parameter(description = "The response.") @PathParam("responseId") ResponseId responseId,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      AnswersRequest request) {
    return ResponseAnswers.answer(
        Response.Status.OK,
        answering.send(
            actor.get(), ResponseStep.SEND, workspaceId, responseId, ifMatch, request.checked()));
  }

  @PUT
  @Path("/{responseId}/amendment")
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs("response.amend")
  @PartOf(ServiceFunction.QUESTIONNAIRES)
  @Operation(
      operationId = "amendAnswers",
      summary = "Send other answers",
      description = "All answers anew, in place of those sent before, which stay to be read.")
  @APIResponse(
      responseCode = "200",
      description = "The response; `ETag` is its version.",
      content = @Content(schema = @Schema(implementation = ResponseView.class)))
  @Extension(name = "x-problems", value = "function-switched-off")
  public Response amend(
      @PathParam("workspaceId") WorkspaceId workspaceId,
      @Parameter(description = "The response.") @PathParam("responseId") ResponseId responseId,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      AnswersRequest request) {
    return ResponseAnswers.answer(
        Response.Status.OK,
        answering.send(
            actor.get(), ResponseStep.AMEND, workspaceId, responseId, ifMatch, request.checked()));
  }

  @PUT
  @Path("/{responseId}/stop")
  @Performs("response.stop")
  @Operation(
      operationId = "stopQuestionnaire",
      summary = "Answer no more",
      description = "While it has not been sent; what was written so far is gone.")
  @APIResponse(
      responseCode = "200",
      description = "The response; `ETag` is its version.",
      content = @Content(schema = @Schema(implementation = ResponseView.class)))
  public Response stop(
      @PathParam("workspaceId") WorkspaceId workspaceId,
      @Parameter(description = "The response.") @PathParam("responseId") ResponseId responseId,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return ResponseAnswers.answer(
        Response.Status.OK, answering.stop(actor.get(), workspaceId, responseId, ifMatch));
  }

  @PUT
  @Path("/{responseId}/taking-back")
  @Performs("response.take-back")
  @Operation(
      operationId = "takeBackQuestionnaire",
      summary = "Take back what was given by mistake",
      description = "While it has not been sent.")
  @APIResponse(
      responseCode = "200",
      description = "The response; `ETag` is its version.",
      content = @Content(schema = @Schema(implementation = ResponseView.class)))
  public Response takeBack(
      @PathParam("workspaceId") WorkspaceId workspaceId,
      @Parameter(description = "The response.") @PathParam("responseId") ResponseId responseId,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return ResponseAnswers.answer(
        Response.Status.OK, answering.takeBack(actor.get(), workspaceId, responseId, ifMatch));
  }
}
