package fi.opastin.questionnaire;

import fi.opastin.access.CurrentActor;
import fi.opastin.access.Performs;
import fi.opastin.platform.problem.FieldChecks;
import fi.opastin.platform.problem.Problem;
import fi.opastin.platform.web.IdempotencyKey;
import fi.opastin.questionnaire.QuestionnaireService.Drafted;
import fi.opastin.questionnaire.QuestionnaireService.Replaced;
import fi.opastin.questionnaire.form.FormReader;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/** Drafts of questionnaires. */
@Path("/api/v1/questionnaires")
@Tag(name = "Questionnaires")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
public class QuestionnaireDraftResource {

  private final QuestionnaireService service;
  private final CurrentActor actor;

  QuestionnaireDraftResource(QuestionnaireService service, CurrentActor actor) {
    this.service = service;
    this.actor = actor;
  }

  @POST
  @Consumes({MediaType.APPLICATION_JSON, FhirQuestionnaire.MEDIA_TYPE})
  @Performs("questionnaire.manage")
  @Operation(
      operationId = "createQuestionnaire",
      summary = "Begin or import a questionnaire",
      description =
          "Takes FHIR JSON and keeps it as a draft, also where something is wrong with it: `faults`"
              + " tells what and where. With the `url` of a questionnaire of yours it is a draft of"
              + " its next version (`draft-exists`: there is one already); without a `url` it gets"
              + " one.")
  @APIResponse(
      responseCode = "201",
      description = "The draft; `ETag` is its version number.",
      content = @Content(schema = @Schema(implementation = DefinedQuestionnaire.class)))
  public Response create(
      @HeaderParam(IdempotencyKey.HEADER) @Nullable String idempotencyKey,
      FhirQuestionnaire request) {
    var checks = new FieldChecks();
    var key = checks.required(IdempotencyKey.HEADER, idempotencyKey, IdempotencyKey::parse);
    var url = checks.optional("/url", url(request), FormReader::url);
    checks.done();
    return answer(service.create(actor.get(), key, url, request));
  }

  @POST
  @Path("/{questionnaireId}/versions")
  @Performs("questionnaire.manage")
  @Operation(
      operationId = "renewQuestionnaire",
      summary = "Begin the next version of a questionnaire",
      description =
          "A draft that says what this version says. `draft-exists`: there is one already.")
  @Extension(name = "x-problems", value = "not-found not-possible-now")
  @APIResponse(
      responseCode = "201",
      description = "The draft; `ETag` is its version number.",
      content = @Content(schema = @Schema(implementation = DefinedQuestionnaire.class)))
  public Response renew(
      @Parameter(description = "The version.") @PathParam("questionnaireId") QuestionnaireId id,
      @HeaderParam(IdempotencyKey.HEADER) @Nullable String idempotencyKey) {
    var checks = new FieldChecks();
    var key = checks.required(IdempotencyKey.HEADER, idempotencyKey, IdempotencyKey::parse);
    checks.done();
    return answer(service.renew(actor.get(), key, id));
  }

  @PUT
  @Path("/{questionnaireId}")
  @Consumes({MediaType.APPLICATION_JSON, FhirQuestionnaire.MEDIA_TYPE})
  @Performs("questionnaire.manage")
  @Operation(
      operationId = "replaceQuestionnaire",
      summary = "Replace what a draft says",
      description =
          "Its `url` stays (`other-url`); what is wrong with it stands in `faults`. What is"
              + " published never changes.")
  @Extension(name = "x-problems", value = "not-found not-possible-now")
  @APIResponse(
      responseCode = "200",
      description = "The draft; `ETag` is its version number.",
      content = @Content(schema = @Schema(implementation = DefinedQuestionnaire.class)))
  public Response replace(
      @Parameter(description = "The version.") @PathParam("questionnaireId") QuestionnaireId id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      FhirQuestionnaire request) {
    var checks = new FieldChecks();
    var url = checks.optional("/url", url(request), FormReader::url);
    checks.done();
    return switch (service.replace(actor.get(), id, ifMatch, url, request)) {
      case Replaced.Done(var draft) -> DefinedQuestionnaire.answer(Response.Status.OK, draft);
      case Replaced.OtherUrl() -> invalid("/url", "other-url");
    };
  }

  @DELETE
  @Path("/{questionnaireId}")
  @Performs("questionnaire.manage")
  @Operation(
      operationId = "deleteQuestionnaire",
      summary = "Delete a draft",
      description = "Only drafts can be deleted: answers are read with what was published.")
  @Extension(name = "x-problems", value = "not-found not-possible-now")
  @APIResponse(responseCode = "204", description = "It is gone.")
  public void delete(
      @Parameter(description = "The version.") @PathParam("questionnaireId") QuestionnaireId id,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    service.delete(actor.get(), id, ifMatch);
  }

  private static @Nullable String url(FhirQuestionnaire request) {
    return request.json().path("url").textValue();
  }

  private static Response answer(Drafted drafted) {
    return switch (drafted) {
      case Drafted.Done(var draft) -> DefinedQuestionnaire.answer(Response.Status.CREATED, draft);
      case Drafted.DraftExists() -> invalid("/url", "draft-exists");
    };
  }

  private static Response invalid(String pointer, String code) {
    return Problem.invalid(List.of(new Problem.FieldError(pointer, code))).response();
  }
}
