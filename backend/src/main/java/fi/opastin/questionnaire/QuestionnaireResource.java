package fi.opastin.questionnaire;

import fi.opastin.access.CurrentActor;
import fi.opastin.access.Performs;
import fi.opastin.platform.web.ContentDisposition;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
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

/** The questionnaires, and what they ask. */
@Path("/api/v1/questionnaires")
@Tag(name = "Questionnaires", description = "Questionnaires in versions, as FHIR R5 Questionnaire.")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
public class QuestionnaireResource {

  private final QuestionnaireService service;
  private final CurrentActor actor;

  QuestionnaireResource(QuestionnaireService service, CurrentActor actor) {
    this.service = service;
    this.actor = actor;
  }

  @GET
  @Performs("questionnaire.read")
  @Operation(
      operationId = "listQuestionnaires",
      summary = "List questionnaires",
      description =
          "Administrators see all versions of those that they keep: the service's own or their"
              + " provider's. Everybody sees those that are offered to the customers of their"
              + " provider.")
  @APIResponse(responseCode = "200", description = "The questionnaires.")
  public QuestionnaireList list() {
    return new QuestionnaireList(
        service.list(actor.get()).stream().map(QuestionnaireView::from).toList());
  }

  @GET
  @Path("/{questionnaireId}")
  @Performs("questionnaire.read")
  @Operation(operationId = "getQuestionnaire", summary = "See a questionnaire with what it asks")
  @Extension(name = "x-problems", value = "not-found")
  @APIResponse(
      responseCode = "200",
      description = "The version; `ETag` is its version number.",
      content = @Content(schema = @Schema(implementation = DefinedQuestionnaire.class)))
  public Response get(
      @Parameter(description = "The version.") @PathParam("questionnaireId") QuestionnaireId id) {
    return DefinedQuestionnaire.answer(Response.Status.OK, service.get(actor.get(), id));
  }

  @GET
  @Path("/{questionnaireId}/fhir")
  @Produces(FhirQuestionnaire.MEDIA_TYPE)
  @Performs("questionnaire.read")
  @Operation(
      operationId = "exportQuestionnaire",
      summary = "Take a questionnaire as FHIR JSON",
      description = "As other systems read it, and as it can be imported again.")
  @Extension(name = "x-problems", value = "not-found")
  @APIResponse(
      responseCode = "200",
      description = "A Questionnaire of FHIR R5.",
      content =
          @Content(
              mediaType = FhirQuestionnaire.MEDIA_TYPE,
              schema = @Schema(implementation = FhirQuestionnaire.class)))
  public Response export(
      @Parameter(description = "The version.") @PathParam("questionnaireId") QuestionnaireId id) {
    var shown = service.get(actor.get(), id);
    var name =
        "%s-%d.json"
            .formatted(lastPart(shown.questionnaire().url()), shown.questionnaire().formVersion());
    return Response.ok(DefinedQuestionnaire.document(shown))
        .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment(name))
        .build();
  }

  private static String lastPart(String url) {
    return url.substring(Math.max(url.lastIndexOf(':'), url.lastIndexOf('/')) + 1);
  }

  /** The questionnaires that somebody sees. */
  @Schema(description = "The questionnaires that you see.")
  public record QuestionnaireList(
      @Schema(description = "By questionnaire, the newest version first; your own first.")
          List<QuestionnaireView> items) {}
}
