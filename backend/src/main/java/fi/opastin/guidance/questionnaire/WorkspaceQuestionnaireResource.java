package fi.opastin.guidance.questionnaire;

import fi.opastin.access.CurrentActor;
import fi.opastin.access.Performs;
import fi.opastin.guidance.questionnaire.ResponseRequests.AssignQuestionnaireRequest;
import fi.opastin.guidance.questionnaire.ResponseView.FormSummary;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.platform.problem.FieldChecks;
import fi.opastin.platform.web.IdempotencyKey;
import fi.opastin.questionnaire.FhirQuestionnaire;
import fi.opastin.questionnaire.QuestionnaireId;
import fi.opastin.service.interruption.PartOf;
import fi.opastin.service.interruption.ServiceFunction;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The questionnaires that can be answered in a workspace. */
@Path("/api/v1/workspaces/{workspaceId}/questionnaires")
@Tag(name = "Answers", description = "Questionnaires that are answered in a workspace.")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
public class WorkspaceQuestionnaireResource {

  private final FormService forms;
  private final ResponseService service;
  private final CurrentActor actor;

  WorkspaceQuestionnaireResource(FormService forms, ResponseService service, CurrentActor actor) {
    this.forms = forms;
    this.service = service;
    this.actor = actor;
  }

  @GET
  @Performs("workspace-questionnaire.read")
  @Operation(
      operationId = "listWorkspaceQuestionnaires",
      summary = "See which questionnaires can be answered here",
      description = "The service's and those of the workspace's service provider.")
  @APIResponse(responseCode = "200", description = "The questionnaires.")
  public FormList list(@PathParam("workspaceId") WorkspaceId workspaceId) {
    return new FormList(
        forms.list(actor.get(), workspaceId).stream().map(FormSummary::from).toList());
  }

  @GET
  @Path("/{questionnaireId}")
  @Performs("workspace-questionnaire.read")
  @Operation(
      operationId = "getWorkspaceQuestionnaire",
      summary = "See what a questionnaire asks",
      description = "One that can be answered here, or with which something has been answered.")
  @APIResponse(responseCode = "200", description = "A Questionnaire of FHIR R5.")
  public FhirQuestionnaire get(
      @PathParam("workspaceId") WorkspaceId workspaceId,
      @Parameter(description = "The version.") @PathParam("questionnaireId") QuestionnaireId id) {
    return forms.get(actor.get(), workspaceId, id);
  }

  @POST
  @Path("/{questionnaireId}/assignments")
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs("response.assign")
  @PartOf(ServiceFunction.QUESTIONNAIRES)
  @Operation(
      operationId = "assignQuestionnaire",
      summary = "Ask the customer to answer",
      description = "`in-the-past` means that the due date has passed in Finland.")
  @APIResponse(
      responseCode = "201",
      description = "What the customer is to answer; `ETag` is its version.",
      content = @Content(schema = @Schema(implementation = ResponseView.class)))
  @Extension(name = "x-problems", value = "function-switched-off")
  public Response assign(
      @PathParam("workspaceId") WorkspaceId workspaceId,
      @Parameter(description = "The version.") @PathParam("questionnaireId") QuestionnaireId id,
      @HeaderParam(IdempotencyKey.HEADER) @Nullable String idempotencyKey,
      AssignQuestionnaireRequest request) {
    var checks = new FieldChecks();
    var key = checks.required(IdempotencyKey.HEADER, idempotencyKey, IdempotencyKey::parse);
    var dueOn = checks.optional("/dueOn", request.dueOn(), ResponseContent::dueOn);
    checks.done();
    return ResponseAnswers.answer(
        Response.Status.CREATED, service.assign(actor.get(), workspaceId, id, key, dueOn));
  }

  @POST
  @Path("/{questionnaireId}/responses")
  @Performs("response.start")
  @PartOf(ServiceFunction.QUESTIONNAIRES)
  @Operation(
      operationId = "startQuestionnaire",
      summary = "Begin to answer",
      description = "Experts see it when it has been sent, not before.")
  @APIResponse(
      responseCode = "201",
      description = "What you have begun; `ETag` is its version.",
      content = @Content(schema = @Schema(implementation = ResponseView.class)))
  @Extension(name = "x-problems", value = "function-switched-off")
  public Response start(
      @PathParam("workspaceId") WorkspaceId workspaceId,
      @Parameter(description = "The version.") @PathParam("questionnaireId") QuestionnaireId id,
      @HeaderParam(IdempotencyKey.HEADER) @Nullable String idempotencyKey) {
    var checks = new FieldChecks();
    var key = checks.required(IdempotencyKey.HEADER, idempotencyKey, IdempotencyKey::parse);
    checks.done();
    return ResponseAnswers.answer(
        Response.Status.CREATED, service.start(actor.get(), workspaceId, id, key));
  }

  /** The questionnaires that can be answered in a workspace. */
  @Schema(
      name = "WorkspaceQuestionnaireList",
      description = "The questionnaires that can be answered in a workspace.")
  public record FormList(
      @Schema(description = "In the order of their Finnish titles.") List<FormSummary> items) {}
}
