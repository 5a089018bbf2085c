package fi.opastin.questionnaire;

import fi.opastin.access.CurrentActor;
import fi.opastin.access.Performs;
import fi.opastin.questionnaire.QuestionnaireView.Fault;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is wrong with a form, without keeping it. */
@Path("/api/v1/questionnaire-validations")
@Tag(name = "Questionnaires")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
public class QuestionnaireValidationResource {

  private final QuestionnaireService service;
  private final CurrentActor actor;

  QuestionnaireValidationResource(QuestionnaireService service, CurrentActor actor) {
    this.service = service;
    this.actor = actor;
  }

  @POST
  @Consumes({MediaType.APPLICATION_JSON, FhirQuestionnaire.MEDIA_TYPE})
  @Performs("questionnaire.manage")
  @Operation(
      operationId = "validateQuestionnaire",
      summary = "Check a questionnaire",
      description = "Tells all that is wrong with FHIR JSON, and keeps nothing of it.")
  @APIResponse(responseCode = "200", description = "What is wrong with it; nothing: it is whole.")
  public Validation validate(FhirQuestionnaire request) {
    return new Validation(
        service.validate(actor.get(), request).stream().map(Fault::from).toList());
  }

  /** What is wrong with a form. */
  @Schema(name = "QuestionnaireValidation", description = "What is wrong with a form.")
  public record Validation(
      @Schema(description = "In the order of places; empty: nothing.") List<Fault> faults) {}
}
