package fi.opastin.identity.organisation;

import fi.opastin.access.CurrentActor;
import fi.opastin.access.Performs;
import fi.opastin.identity.organisation.OrganisationLoginFields.AddOrganisationLoginRequest;
import fi.opastin.identity.organisation.OrganisationLoginFields.ChangeOrganisationLoginRequest;
import fi.opastin.platform.database.IdPage;
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

/** An organisation's own OpenID providers, for the service's administrator (G4). */
@Path("/api/v1/administration/providers/{providerId}/logins")
@Tag(
    name = "Organisation log-in",
    description = "By which OpenID providers of their own organisations' staff log in.")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
public class OrganisationLoginResource {

  private static final String PROVIDER = "The service provider.";
  private static final String LOGIN = "The OpenID provider.";

  private final OrganisationLoginService service;
  private final ProviderAddresses addresses;
  private final CurrentActor actor;
  private final String origin;

  OrganisationLoginResource(
      OrganisationLoginService service,
      ProviderAddresses addresses,
      CurrentActor actor,
      @ConfigProperty(name = "opastin.origin") String origin) {
    this.service = service;
    this.addresses = addresses;
    this.actor = actor;
    this.origin = origin;
  }

  @GET
  @Performs("organisation-login.manage")
  @Operation(
      operationId = "listOrganisationLogins",
      summary = "List an organisation's own OpenID providers",
      description = "The newest first.")
  @Extension(name = "x-problems", value = "not-found")
  @APIResponse(responseCode = "200", description = "A page of them.")
  public OrganisationLoginPage list(
      @Parameter(description = PROVIDER) @PathParam("providerId") UUID providerId,
      @BeanParam PageQuery query) {
    var checks = new FieldChecks();
    var size = query.size(checks);
    var before = query.position(checks, IdPage::before);
    checks.done();
    var page =
        service.list(actor.get(), providerId, before == null ? IdPage.END : before, size.value());
    return new OrganisationLoginPage(page.rows().stream().map(this::view).toList(), page.next());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs("organisation-login.manage")
  @Operation(
      operationId = "addOrganisationLogin",
      summary = "Let an organisation's staff log in by its own OpenID provider",
      description =
          "The answer tells what to register there. The service proves who it is with a signature of"
              + " its own key (`private_key_jwt`). `issuer-taken`: the organisation has this one.")
  @Extension(name = "x-problems", value = "not-found")
  @APIResponse(
      responseCode = "201",
      description = "The OpenID provider; `ETag` is its version.",
      content = @Content(schema = @Schema(implementation = OrganisationLoginView.class)))
  public Response add(
      @Parameter(description = PROVIDER) @PathParam("providerId") UUID providerId,
      @HeaderParam(IdempotencyKey.HEADER) @Nullable String idempotencyKey,
      AddOrganisationLoginRequest request) {
    var checks = new FieldChecks();
    var key = checks.required(IdempotencyKey.HEADER, idempotencyKey, IdempotencyKey::parse);
    var issuer = request.issuer(checks, addresses);
    var terms = request.terms(checks);
    checks.done();
    return service
        .add(actor.get(), providerId, key, issuer, terms, request)
        .map(login -> answer(Response.Status.CREATED, login))
        .orElseGet(() ->
            Problem.invalid(List.of(new Problem.FieldError("/issuer", "issuer-taken"))).response());
  }

  @PUT
  @Path("/{loginId}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs("organisation-login.manage")
  @Operation(
      operationId = "changeOrganisationLogin",
      summary = "Change an organisation's OpenID provider",
      description =
          "Counts from the next log-in on, without a restart. One that is not enabled lets nobody in"
              + " at once, also who is on the way; nobody is signed out.")
  @Extension(name = "x-problems", value = "not-found")
  @APIResponse(
      responseCode = "200",
      description = "The OpenID provider; `ETag` is its version.",
      content = @Content(schema = @Schema(implementation = OrganisationLoginView.class)))
  public Response change(
      @Parameter(description = PROVIDER) @PathParam("providerId") UUID providerId,
      @Parameter(description = LOGIN) @PathParam("loginId") UUID loginId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      ChangeOrganisationLoginRequest request) {
    var checks = new FieldChecks();
    var terms = request.terms(checks);
    checks.done();
    return answer(
        Response.Status.OK, service.change(actor.get(), providerId, loginId, ifMatch, terms));
  }

  @DELETE
  @Path("/{loginId}")
  @Performs("organisation-login.manage")
  @Operation(
      operationId = "removeOrganisationLogin",
      summary = "Remove an organisation's OpenID provider",
      description = "When it is not enabled.")
  @Extension(name = "x-problems", value = "not-found not-possible-now")
  @APIResponse(responseCode = "204", description = "It is gone.")
  public void remove(
      @Parameter(description = PROVIDER) @PathParam("providerId") UUID providerId,
      @Parameter(description = LOGIN) @PathParam("loginId") UUID loginId,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    service.remove(actor.get(), providerId, loginId, ifMatch);
  }

  private Response answer(Response.Status status, OrganisationLogin login) {
    return Response.status(status)
        .entity(view(login))
        .header("ETag", Etag.of(login.version()))
        .build();
  }

  private OrganisationLoginView view(OrganisationLogin login) {
    return OrganisationLoginView.from(login, origin);
  }

  /** A page of an organisation's OpenID providers. */
  @Schema(description = "A page of an organisation's OpenID providers.")
  public record OrganisationLoginPage(
      @Schema(description = "The newest first.") List<OrganisationLoginView> items,
      @Schema(description = "Cursor of the next page; null on the last.", nullable = true)
          @Nullable String next) {}
}
