package fi.opastin.identity;

import fi.opastin.access.CurrentActor;
import fi.opastin.access.Performs;
import fi.opastin.platform.problem.FieldChecks;
import fi.opastin.platform.problem.Problem;
import fi.opastin.platform.web.EmailAddress;
import fi.opastin.platform.web.Etag;
import fi.opastin.platform.web.Language;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The signed-in person's own contact details. */
@Path("/api/v1/me")
@Tag(name = "Me")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
public class MeResource {

  private final MeService service;
  private final CurrentActor actor;

  MeResource(MeService service, CurrentActor actor) {
    this.service = service;
    this.actor = actor;
  }

  @GET
  @Performs("me.read")
  @Operation(
      operationId = "getMe",
      summary = "See your contact details",
      description = "Name, e-mail address and language. The name comes from authentication.")
  @APIResponse(
      responseCode = "200",
      description = "Your contact details; `ETag` is their version.",
      content = @Content(schema = @Schema(implementation = Me.class)))
  public Response read() {
    return answer(service.read(actor.get()));
  }

  @PUT
  @Performs("me.change")
  @Operation(
      operationId = "changeMe",
      summary = "Change your contact details",
      description =
          "A customer changes e-mail address and language; the old address is told. Without an"
              + " address no e-mails are sent. An expert changes the language only and sends no"
              + " `email`: the work address is the organisation's.")
  @APIResponse(
      responseCode = "200",
      description = "Changed; `ETag` is the new version.",
      content = @Content(schema = @Schema(implementation = Me.class)))
  public Response change(
      @Parameter(description = "The version that you change, from `ETag`.", example = "\"3\"")
          @HeaderParam(HttpHeaders.IF_MATCH)
          @Nullable String ifMatch,
      ChangeMe request) {
    var checks = new FieldChecks();
    var email = checks.optional("/email", request.email(), EmailAddress::new);
    var language = checks.required("/language", request.language(), Language::of);
    checks.done();
    return switch (service.change(actor.get(), ifMatch, email, language)) {
      case MeService.Outcome.Changed(var view) -> answer(view);
      case MeService.Outcome.AddressNotYours() ->
          Problem.invalid(List.of(new Problem.FieldError("/email", "not-changeable"))).response();
    };
  }

  private static Response answer(MeService.View view) {
    return Response.ok(Me.from(view)).header(HttpHeaders.ETAG, Etag.of(view.version())).build();
  }

  /** Contact details. */
  @Schema(description = "Your contact details.")
  public record Me(
      @Schema(description = "Name, as authenticated.", examples = "Aino Maria Virtanen")
          String name,
      @Schema(
              description = "Where e-mails are sent; null if nowhere.",
              nullable = true,
              examples = "customer@example.org")
          @Nullable String email,
      @Schema(description = "Language of e-mails.") Language language,
      @Schema(description = "Version, as in `ETag`.", examples = "3") int version) {

    static Me from(MeService.View view) {
      var email = view.email();
      return new Me(
          view.name(), email == null ? null : email.value(), view.language(), view.version());
    }
  }

  /** New contact details. */
  @Schema(description = "New contact details.")
  public record ChangeMe(
      @Schema(
              description = "Where e-mails are sent; null for nowhere. Not for experts.",
              nullable = true,
              maxLength = 254,
              examples = "customer@example.org")
          @Nullable String email,
      @Schema(description = "fi, sv or en.", required = true, examples = "fi")
          @Nullable String language) {

    /** Says nothing of whose it is. */
    @Override
    public String toString() {
      return "ChangeMe[…]";
    }
  }
}
