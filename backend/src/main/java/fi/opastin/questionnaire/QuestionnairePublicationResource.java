package fi.opastin.questionnaire;

import fi.opastin.access.CurrentActor;
import fi.opastin.access.Performs;
import fi.opastin.platform.problem.Problem;
import fi.opastin.questionnaire.QuestionnaireService.Activated;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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

/** From a draft to what is offered, and back out of use. */
@Path("/api/v1/questionnaires")
@Tag(name = "Questionnaires")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
public class QuestionnairePublicationResource {

  private final QuestionnaireService service;
  private final CurrentActor actor;

  QuestionnairePublicationResource(QuestionnaireService service, CurrentActor actor) {
    this.service = service;
    this.actor = actor;
  }

  @POST
  @Path("/{questionnaireId}/activation")
  @Performs("questionnaire.manage")
  @Operation(
      operationId = "activateQuestionnaire",
      summary = "Publish a draft",
      description =
          "It is offered from now on and never changes; the version that was active before is"
              + " retired. A draft that is not whole is refused with all that is wrong with it:"
              + " `errors[].pointer` is the place in its definition.")
  @Extension(name = "x-problems", value = "not-found not-possible-now")
  @APIResponse(
      responseCode = "200",
      description = "The active version; `ETag` is its version number.",
      content = @Content(schema = @Schema(implementation = DefinedQuestionnaire.class)))
  public Response activate(
      @Parameter(description = "The version.") @PathParam("questionnaireId") QuestionnaireId id,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    return switch (service.activate(actor.get(), id, ifMatch)) {
      case Activated.Done(var active) -> DefinedQuestionnaire.answer(Response.Status.OK, active);
      case Activated.Faulty(var faults) ->
          Problem.invalid(
                  faults.stream()
                      .map(fault -> new Problem.FieldError(fault.pointer(), fault.code()))
                      .toList())
              .response();
    };
  }

  @POST
  @Path("/{questionnaireId}/retirement")
  @Performs("questionnaire.manage")
  @Operation(
      operationId = "retireQuestionnaire",
      summary = "Retire a version",
      description = "It is offered no more. What has been answered stays and is read with it.")
  @Extension(name = "x-problems", value = "not-found not-possible-now")
  @APIResponse(
      responseCode = "200",
      description = "The retired version; `ETag` is its version number.",
      content = @Content(schema = @Schema(implementation = DefinedQuestionnaire.class)))
  public Response retire(
      @Parameter(description = "The version.") @PathParam("questionnaireId") QuestionnaireId id,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    return DefinedQuestionnaire.answer(
        Response.Status.OK, service.retire(actor.get(), id, ifMatch));
  }
}
