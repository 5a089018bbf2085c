package fi.opastin.service.terms;

import fi.opastin.access.CurrentActor;
import fi.opastin.access.Performs;
import fi.opastin.service.text.Terms.Version;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The terms of use that the signed-in person has accepted, and should accept (T18). */
@Path("/api/v1/me/terms")
@Tag(name = "Me")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
public class TermsResource {

  private final TermsService service;
  private final CurrentActor actor;

  TermsResource(TermsService service, CurrentActor actor) {
    this.service = service;
    this.actor = actor;
  }

  @GET
  @Performs("terms.read")
  @Operation(
      operationId = "readMyTerms",
      summary = "See which terms of use you have accepted",
      description =
          "And which version, in force or announced, you have not. The text itself is a service text.")
  @APIResponse(responseCode = "200", description = "Your acceptances.")
  public MyTerms read() {
    return MyTerms.from(service.read(actor.get()));
  }

  @PUT
  @Path("/{number}")
  @Performs("terms.accept")
  @Operation(
      operationId = "acceptTerms",
      summary = "Accept a version of the terms of use",
      description =
          "The version in force, or one that is announced for a day ahead. Until the one in force is"
              + " accepted, most operations answer `terms-not-accepted`.")
  @Extension(name = "x-problems", value = "not-found")
  @APIResponse(responseCode = "200", description = "Your acceptances.")
  public MyTerms accept(
      @Parameter(description = "Number of the version.", example = "1") @PathParam("number")
          int number) {
    return MyTerms.from(service.accept(actor.get(), number));
  }

  /** Which terms of use somebody has accepted, and should. */
  @Schema(name = "MyTerms", description = "Which terms of use you have accepted, and should.")
  public record MyTerms(
      @Schema(description = "What you have accepted, the latest first.")
          List<AcceptedTerms> accepted,
      @Schema(
              description = "The first version, in force or announced, that you have not accepted.",
              nullable = true)
          @Nullable TermsVersion next) {

    static MyTerms from(TermsService.View view) {
      return new MyTerms(
          view.accepted().stream().map(AcceptedTerms::from).toList(),
          view.next().map(TermsVersion::from).orElse(null));
    }
  }

  /** A version of the terms of use. */
  @Schema(name = "TermsVersion", description = "A version of the terms of use.")
  public record TermsVersion(
      @Schema(description = "Number of the version.", examples = "1") int number,
      @Schema(description = "The first day on which it is in force.") LocalDate inForceOn) {

    static TermsVersion from(Version version) {
      return new TermsVersion(version.number(), version.inForceOn());
    }
  }

  /** An acceptance. */
  @Schema(name = "AcceptedTerms", description = "An acceptance.")
  public record AcceptedTerms(
      @Schema(description = "Number of the version.", examples = "1") int number,
      Instant acceptedAt) {

    static AcceptedTerms from(TermsService.Accepted accepted) {
      return new AcceptedTerms(accepted.version().number(), accepted.at());
    }
  }
}
