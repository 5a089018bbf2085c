package fi.opastin.service.text;

import fi.opastin.access.CurrentActor;
import fi.opastin.access.Performs;
import fi.opastin.platform.problem.FieldChecks;
import fi.opastin.platform.problem.InvalidValueException;
import fi.opastin.platform.problem.Problem;
import fi.opastin.service.text.TextService.Published;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** From a draft to what everybody reads from a day on. */
@Path("/api/v1/service-text-versions/{textId}/publication")
@Tag(name = "Service texts")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
public class TextPublicationResource {

  private final TextService service;
  private final CurrentActor actor;

  TextPublicationResource(TextService service, CurrentActor actor) {
    this.service = service;
    this.actor = actor;
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs("service-text.manage")
  @Operation(
      operationId = "publishText",
      summary = "Publish a draft for a day",
      description =
          "It is announced from now on and comes into force when the day begins in Finland. Terms"
              + " are announced 14 days before and in all three languages (T18). `too-early`: see"
              + " `earliestDay`; `required` names what is not written.")
  @Extension(name = "x-problems", value = "not-found not-possible-now")
  @APIResponse(
      responseCode = "200",
      description = "The published version; `ETag` is its version number.",
      content = @Content(schema = @Schema(implementation = TextVersionView.class)))
  public Response publish(
      @Parameter(description = "The version.") @PathParam("textId") TextId id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      PublishTextRequest request) {
    var checks = new FieldChecks();
    var day = checks.required("/inForceOn", request.inForceOn(), TextPublicationResource::near);
    checks.done();
    return switch (service.publish(actor.get(), id, ifMatch, day)) {
      case Published.Done(var version) -> TextVersionView.answer(Response.Status.OK, version);
      case Published.Faulty(var errors) -> Problem.invalid(errors).response();
    };
  }

  @DELETE
  @Performs("service-text.manage")
  @Operation(
      operationId = "withdrawText",
      summary = "Take back a publication before its day",
      description = "The version is a draft again. From its day on it stays as it is.")
  @Extension(name = "x-problems", value = "not-found not-possible-now")
  @APIResponse(
      responseCode = "200",
      description = "The draft; `ETag` is its version number.",
      content = @Content(schema = @Schema(implementation = TextVersionView.class)))
  public Response withdraw(
      @Parameter(description = "The version.") @PathParam("textId") TextId id,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    return TextVersionView.answer(Response.Status.OK, service.withdraw(actor.get(), id, ifMatch));
  }

  /** A day that a database and a person can understand. */
  private static LocalDate near(LocalDate day) {
    if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
      throw new InvalidValueException("invalid");
    }
    return day;
  }

  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;

  /** From when a text shall be in force. */
  @Schema(description = "From when a text shall be in force.")
  public record PublishTextRequest(
      @Schema(description = "The first day, in Finland.", required = true)
          @Nullable LocalDate inForceOn) {}
}
