package fi.opastin.guidance.consent;

import fi.opastin.access.CurrentActor;
import fi.opastin.access.Performs;
import fi.opastin.guidance.consent.ConsentService.Choice;
import fi.opastin.guidance.consent.ConsentService.Outcome;
import fi.opastin.guidance.consent.ConsentViews.View;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.platform.database.Cursor;
import fi.opastin.platform.problem.CommonProblem;
import fi.opastin.platform.problem.FieldChecks;
import fi.opastin.platform.problem.InvalidValueException;
import fi.opastin.platform.problem.Problem;
import fi.opastin.platform.web.Etag;
import fi.opastin.platform.web.Moment;
import fi.opastin.platform.web.PageQuery;
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

/** The consents of a workspace (G7). */
@Path("/api/v1/workspaces/{workspaceId}/consents")
@Tag(name = "Consents", description = "Further experts, only with the customer's consent.")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
public class ConsentResource {

  private final ConsentService service;
  private final CurrentActor actor;

  ConsentResource(ConsentService service, CurrentActor actor) {
    this.service = service;
    this.actor = actor;
  }

  @GET
  @Performs("consent.read")
  @Operation(
      operationId = "listConsents",
      summary = "List the consents of a workspace",
      description =
          "Newest first, also those that have ended. Invited experts see the active ones, without"
              + " reason and history.")
  @APIResponse(
      responseCode = "200",
      description = "A page of consents.",
      content = @Content(schema = @Schema(implementation = ConsentPage.class)))
  public ConsentPage list(
      @PathParam("workspaceId") WorkspaceId workspaceId, @BeanParam PageQuery query) {
    var checks = new FieldChecks();
    var size = query.size(checks);
    var before = query.position(checks, ConsentResource::number);
    checks.done();
    var page =
        service.list(actor.get(), workspaceId, before == null ? Integer.MAX_VALUE : before, size);
    return new ConsentPage(
        page.items().stream().map(ConsentResponse::from).toList(),
        page.next() == null ? null : Cursor.of(page.next()).text());
  }

  @GET
  @Path("/{consentId}")
  @Performs("consent.read")
  @Operation(
      operationId = "readConsent",
      summary = "See a consent",
      description =
          "For the customer who is to decide: who, from which organisation, why, and in"
              + " `visibleContent` how much the expert would see.")
  @APIResponse(
      responseCode = "200",
      description = "The consent; `ETag` is its version.",
      content = @Content(schema = @Schema(implementation = ConsentResponse.class)))
  public Response read(
      @PathParam("workspaceId") WorkspaceId workspaceId,
      @Parameter(description = "The consent.") @PathParam("consentId") ConsentId consentId) {
    return answer(service.read(actor.get(), workspaceId, consentId));
  }

  @PUT
  @Path("/{consentId}/acceptance")
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs("consent.accept")
  @Operation(
      operationId = "acceptConsent",
      summary = "Consent, as the customer",
      description =
          "Everything or only what is written from now on; without end or until a day. Access begins"
              + " only when the expert has accepted, too.")
  @APIResponse(
      responseCode = "200",
      description = "The consent.",
      content = @Content(schema = @Schema(implementation = ConsentResponse.class)))
  public Response accept(
      @PathParam("workspaceId") WorkspaceId workspaceId,
      @Parameter(description = "The consent.") @PathParam("consentId") ConsentId consentId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      AcceptConsentRequest request) {
    var checks = new FieldChecks();
    var scope = checks.required("/scope", request.scope(), ConsentResource::scope);
    var untilOn = checks.optional("/untilOn", request.untilOn(), Moment::day);
    checks.done();
    return answer(
        service.accept(actor.get(), workspaceId, consentId, ifMatch, new Choice(scope, untilOn)));
  }

  @PUT
  @Path("/{consentId}/end-date")
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs("consent.shorten")
  @Operation(
      operationId = "shortenConsent",
      summary = "Let a consent end earlier, as the customer",
      description = "Only an earlier day than before; for longer access, consent anew.")
  @APIResponse(
      responseCode = "200",
      description = "The consent.",
      content = @Content(schema = @Schema(implementation = ConsentResponse.class)))
  public Response shorten(
      @PathParam("workspaceId") WorkspaceId workspaceId,
      @Parameter(description = "The consent.") @PathParam("consentId") ConsentId consentId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      ShortenConsentRequest request) {
    var checks = new FieldChecks();
    var untilOn = checks.required("/untilOn", request.untilOn(), Moment::day);
    checks.done();
    return answer(service.shorten(actor.get(), workspaceId, consentId, ifMatch, untilOn));
  }

  static Response answer(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Done(var view) -> answer(view);
      case Outcome.NotPossible() -> Problem.of(CommonProblem.NOT_POSSIBLE_NOW).response();
      case Outcome.DayRefused(var code) ->
          Problem.invalid(List.of(new Problem.FieldError("/untilOn", code))).response();
    };
  }

  private static Response answer(View view) {
    return Response.ok(ConsentResponse.from(view))
        .header("ETag", Etag.of(view.consent().progress().version()))
        .build();
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(Cursor.parse(text, 1).key().getFirst());
    } catch (NumberFormatException e) {
      throw new InvalidValueException("invalid-cursor");
    }
  }

  private static ConsentScope scope(String text) {
    try {
      return ConsentScope.valueOf(text);
    } catch (IllegalArgumentException e) {
      throw new InvalidValueException("invalid");
    }
  }

  /** A page of consents. */
  @Schema(description = "A page of consents.")
  public record ConsentPage(
      @Schema(description = "The consents, newest first.") List<ConsentResponse> items,
      @Schema(description = "Cursor of the next page; null on the last.", nullable = true)
          @Nullable String next) {}

  /** What the customer chooses. */
  @Schema(description = "What the customer chooses.")
  public record AcceptConsentRequest(
      @Schema(
              description = "`ALL` or `FROM_NOW`.",
              required = true,
              enumeration = {"ALL", "FROM_NOW"},
              examples = "FROM_NOW")
          @Nullable String scope,
      @Schema(
              description = "Last day, in Finland; without it the consent has no end.",
              format = "date",
              nullable = true,
              examples = "2027-02-28")
          @Nullable String untilOn) {}

  /** An earlier last day. */
  @Schema(description = "An earlier last day.")
  public record ShortenConsentRequest(
      @Schema(
              description = "Last day, in Finland: today or later.",
              required = true,
              format = "date",
              examples = "2027-01-31")
          @Nullable String untilOn) {}
}
