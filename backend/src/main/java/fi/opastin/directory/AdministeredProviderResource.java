package fi.opastin.directory;

import fi.opastin.access.CurrentActor;
import fi.opastin.access.Performs;
import fi.opastin.directory.DirectoryResource.ProviderResponse;
import fi.opastin.directory.ProviderService.Outcome;
import fi.opastin.platform.database.Cursor;
import fi.opastin.platform.problem.FieldChecks;
import fi.opastin.platform.problem.Problem;
import fi.opastin.platform.web.Etag;
import fi.opastin.platform.web.IdempotencyKey;
import fi.opastin.platform.web.PageQuery;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The directory, for the service's administrator. */
@Path("/api/v1/administration/providers")
@Tag(name = "Directory")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
public class AdministeredProviderResource {

  private final ProviderService service;
  private final CurrentActor actor;
  private final String offeredIssuer;

  /**
   * @param offeredIssuer the OpenID provider that this installation is connected to
   */
  AdministeredProviderResource(
      ProviderService service,
      CurrentActor actor,
      @ConfigProperty(name = "quarkus.oidc.organisation.token.issuer") String offeredIssuer) {
    this.service = service;
    this.actor = actor;
    this.offeredIssuer = offeredIssuer;
  }

  @GET
  @Performs("provider.manage")
  @Operation(
      operationId = "listAdministeredProviders",
      summary = "List all providers",
      description = "By Finnish name, those that have left and those that are not listed, too.")
  @APIResponse(responseCode = "200", description = "A page of providers.")
  public AdministeredProviderPage list(@BeanParam PageQuery query) {
    var checks = new FieldChecks();
    var size = query.size(checks);
    var after = query.position(checks, cursor -> Cursor.parse(cursor, 1).id(0));
    checks.done();
    var page = service.list(actor.get(), after, size);
    return new AdministeredProviderPage(
        page.items().stream().map(AdministeredProviderResponse::from).toList(),
        page.next(),
        offeredIssuer);
  }

  @GET
  @Path("/{providerId}")
  @Performs("provider.manage")
  @Operation(operationId = "readAdministeredProvider", summary = "See a provider as its keeper")
  @Extension(name = "x-problems", value = "not-found")
  @APIResponse(
      responseCode = "200",
      description = "The provider; `ETag` is its version.",
      content = @Content(schema = @Schema(implementation = AdministeredProviderResponse.class)))
  public Response read(
      @Parameter(description = "The provider.") @PathParam("providerId") UUID providerId) {
    return answer(Response.Status.OK, service.get(actor.get(), providerId));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs("provider.manage")
  @Operation(
      operationId = "addProvider",
      summary = "Let a provider join",
      description = "It is in the public directory at once (G23). Add its administrator next.")
  @APIResponse(
      responseCode = "201",
      description = "The provider; `ETag` is its version.",
      content = @Content(schema = @Schema(implementation = AdministeredProviderResponse.class)))
  public Response add(
      @HeaderParam(IdempotencyKey.HEADER) @Nullable String idempotencyKey,
      ProviderRequest request) {
    var checks = new FieldChecks();
    var key = checks.required(IdempotencyKey.HEADER, idempotencyKey, IdempotencyKey::parse);
    var facts = ProviderFields.facts(checks, request);
    var issuers = ProviderFields.issuers(checks, request);
    checks.done();
    return answer(Response.Status.CREATED, service.add(actor.get(), key, facts, issuers, request));
  }

  @PUT
  @Path("/{providerId}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs("provider.manage")
  @Operation(
      operationId = "changeProvider",
      summary = "Change what the directory says of a provider",
      description =
          "Replaces all of it. Staff whose OpenID provider is no longer named cannot log in any"
              + " more.")
  @Extension(name = "x-problems", value = "not-found")
  @APIResponse(
      responseCode = "200",
      description = "The provider; `ETag` is its version.",
      content = @Content(schema = @Schema(implementation = AdministeredProviderResponse.class)))
  public Response change(
      @Parameter(description = "The provider.") @PathParam("providerId") UUID providerId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      ProviderRequest request) {
    var checks = new FieldChecks();
    var facts = ProviderFields.facts(checks, request);
    var issuers = ProviderFields.issuers(checks, request);
    checks.done();
    return answer(
        Response.Status.OK, service.change(actor.get(), providerId, ifMatch, facts, issuers));
  }

  @PUT
  @Path("/{providerId}/leaving")
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs("provider.manage")
  @Operation(
      operationId = "letProviderLeave",
      summary = "Let a provider leave",
      description =
          "On its last day, 30 days ahead or more, its workspaces close; their people are told soon"
              + " and reminded (G23). Afterwards it is not in the public directory, opens nothing and"
              + " reactivates nothing; what is closed keeps its storage times.")
  @Extension(name = "x-problems", value = "not-found not-possible-now")
  @APIResponse(
      responseCode = "200",
      description = "The provider; `ETag` is its version.",
      content = @Content(schema = @Schema(implementation = AdministeredProviderResponse.class)))
  public Response leave(
      @Parameter(description = "The provider.") @PathParam("providerId") UUID providerId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      LeavingRequest request) {
    var checks = new FieldChecks();
    var lastDay = checks.required("/leavesOn", request.leavesOn(), day -> day);
    checks.done();
    return answer(Response.Status.OK, service.leave(actor.get(), providerId, ifMatch, lastDay));
  }

  @DELETE
  @Path("/{providerId}/leaving")
  @Performs("provider.manage")
  @Operation(
      operationId = "letProviderStay",
      summary = "Let a provider stay after all",
      description = "Before its last day is past. The people of its workspaces are told.")
  @Extension(name = "x-problems", value = "not-found not-possible-now")
  @APIResponse(
      responseCode = "200",
      description = "The provider; `ETag` is its version.",
      content = @Content(schema = @Schema(implementation = AdministeredProviderResponse.class)))
  public Response stay(
      @Parameter(description = "The provider.") @PathParam("providerId") UUID providerId,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answer(Response.Status.OK, service.leave(actor.get(), providerId, ifMatch, null));
  }

  private static Response answer(Response.Status status, Outcome outcome) {
    return switch (outcome) {
      case Outcome.Done(var provider) -> answer(status, provider);
      case Outcome.UnknownMunicipality() ->
          Problem.invalid(List.of(new Problem.FieldError("/municipalities", "invalid"))).response();
      case Outcome.TooSoon() ->
          Problem.invalid(List.of(new Problem.FieldError("/leavesOn", "too-soon"))).response();
    };
  }

  private static Response answer(Response.Status status, ProviderService.Kept kept) {
    return Response.status(status)
        .entity(AdministeredProviderResponse.from(kept))
        .header("ETag", Etag.of(kept.entry().provider().version()))
        .build();
  }

  /** When a provider leaves. */
  @Schema(description = "When a provider leaves.")
  public record LeavingRequest(
      @Schema(description = "Its last day in the service.", required = true)
          @Nullable LocalDate leavesOn) {}

  /** A page of all providers. */
  @Schema(description = "A page of all providers.")
  public record AdministeredProviderPage(
      @Schema(description = "The providers, by Finnish name.")
          List<AdministeredProviderResponse> items,
      @Schema(description = "Cursor of the next page; null on the last.", nullable = true)
          @Nullable String next,
      @Schema(
              description = "The OpenID provider that this installation is connected to.",
              examples = "https://login.example")
          String offeredIssuer) {}

  /** A provider as its keeper sees it. */
  @Schema(name = "AdministeredProvider", description = "A provider as its keeper sees it.")
  public record AdministeredProviderResponse(
      ProviderResponse provider,
      @Schema(
              description = "Issuers of the OpenID providers from which its staff may log in.",
              examples = "[\"https://login.education.example\"]")
          List<String> issuers,
      @Schema(
              description = "The last day on which it is in the service; null while it stays.",
              nullable = true)
          @Nullable LocalDate leavesOn,
      @Schema(description = "Whether that day is past.") boolean hasLeft) {

    static AdministeredProviderResponse from(ProviderService.Kept kept) {
      return new AdministeredProviderResponse(
          ProviderResponse.from(kept.entry()),
          kept.issuers(),
          kept.entry().provider().leavesOn(),
          kept.left());
    }
  }
}
