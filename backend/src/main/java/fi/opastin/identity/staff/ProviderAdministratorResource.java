package fi.opastin.identity.staff;

import fi.opastin.access.CurrentActor;
import fi.opastin.access.Performs;
import fi.opastin.access.Role;
import fi.opastin.identity.staff.StaffBodies.InviteStaffRequest;
import fi.opastin.identity.staff.StaffBodies.StaffFactsRequest;
import fi.opastin.identity.staff.StaffBodies.StaffMemberResponse;
import fi.opastin.identity.staff.StaffBodies.StaffPage;
import fi.opastin.identity.staff.StaffService.Wish;
import fi.opastin.platform.problem.FieldChecks;
import fi.opastin.platform.web.IdempotencyKey;
import fi.opastin.platform.web.PageQuery;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The administrators of a provider, for the service's administrator. */
@Path("/api/v1/administration/providers/{providerId}/administrators")
@Tag(name = "Staff")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
public class ProviderAdministratorResource {

  private final StaffService service;
  private final CurrentActor actor;

  ProviderAdministratorResource(StaffService service, CurrentActor actor) {
    this.service = service;
    this.actor = actor;
  }

  @GET
  @Performs("provider-administrator.list")
  @Operation(
      operationId = "listProviderAdministrators",
      summary = "List the administrators of a provider",
      description =
          "Those who do nothing else there: an expert who also administers is not listed.")
  @Extension(name = "x-problems", value = "not-found")
  @APIResponse(responseCode = "200", description = "A page of administrators.")
  public StaffPage list(
      @Parameter(description = "The provider.") @PathParam("providerId") UUID providerId,
      @BeanParam PageQuery query) {
    return StaffBodies.page(
        query, (after, size) -> service.list(actor.get(), providerId, after, size));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs("staff.add")
  @Operation(
      operationId = "addProviderAdministrator",
      summary = "Add an administrator of a provider",
      description = "A one-time link goes to the work address, as for all staff.")
  @Extension(name = "x-problems", value = "not-found")
  @APIResponse(
      responseCode = "201",
      description = "The new administrator.",
      content = @Content(schema = @Schema(implementation = StaffMemberResponse.class)))
  public Response add(
      @Parameter(description = "The provider.") @PathParam("providerId") UUID providerId,
      @HeaderParam(IdempotencyKey.HEADER) @Nullable String idempotencyKey,
      StaffFactsRequest request) {
    var checks = new FieldChecks();
    var key = checks.required(IdempotencyKey.HEADER, idempotencyKey, IdempotencyKey::parse);
    var wish = new Wish(request.facts(checks), Set.of(Role.PROVIDER_ADMINISTRATOR));
    checks.done();
    return StaffBodies.answer(
        Response.Status.CREATED, service.add(actor.get(), providerId, key, wish, request));
  }

  @PUT
  @Path("/{staffId}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs("staff.change")
  @Operation(
      operationId = "changeProviderAdministrator",
      summary = "Change what is said of an administrator",
      description =
          "Name, title and work address. Before the first log-in a new link goes to another address."
              + " Afterwards people log in as before, and no link goes to another address: whoever"
              + " has lost their log-in then needs a new account, and a successor for their"
              + " workspaces (G6).")
  @Extension(name = "x-problems", value = "not-found")
  @APIResponse(
      responseCode = "200",
      description = "The administrator; `ETag` is the version.",
      content = @Content(schema = @Schema(implementation = StaffMemberResponse.class)))
  public Response change(
      @Parameter(description = "The provider.") @PathParam("providerId") UUID providerId,
      @Parameter(description = "The administrator.") @PathParam("staffId") UUID staffId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      StaffFactsRequest request) {
    var checks = new FieldChecks();
    var facts = request.facts(checks);
    checks.done();
    return StaffBodies.answer(
        Response.Status.OK, service.change(actor.get(), providerId, staffId, ifMatch, facts));
  }

  @POST
  @Path("/{staffId}/link")
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs("staff.invite")
  @Operation(
      operationId = "sendAdministratorLink",
      summary = "Send an administrator a new link",
      description = "To the work address; an earlier one works no more.")
  @Extension(name = "x-problems", value = "not-found not-possible-now")
  @APIResponse(responseCode = "200", description = "The administrator.")
  public StaffMemberResponse invite(
      @Parameter(description = "The provider.") @PathParam("providerId") UUID providerId,
      @Parameter(description = "The administrator.") @PathParam("staffId") UUID staffId,
      InviteStaffRequest request) {
    var checks = new FieldChecks();
    var language = request.checked(checks);
    checks.done();
    return StaffMemberResponse.from(service.invite(actor.get(), providerId, staffId, language));
  }

  @POST
  @Path("/{staffId}/disabling")
  @Performs("staff.disable")
  @Operation(
      operationId = "disableAdministrator",
      summary = "Let an administrator be gone",
      description = "Sessions end at once, and a link works no more.")
  @Extension(name = "x-problems", value = "not-found not-possible-now")
  @APIResponse(responseCode = "200", description = "The administrator.")
  public StaffMemberResponse disable(
      @Parameter(description = "The provider.") @PathParam("providerId") UUID providerId,
      @Parameter(description = "The administrator.") @PathParam("staffId") UUID staffId) {
    return StaffMemberResponse.from(service.disable(actor.get(), providerId, staffId));
  }

  @POST
  @Path("/{staffId}/enabling")
  @Performs("staff.enable")
  @Operation(
      operationId = "enableAdministrator",
      summary = "Let an administrator who was gone be back")
  @Extension(name = "x-problems", value = "not-found not-possible-now staff-address-taken")
  @APIResponse(responseCode = "200", description = "The administrator.")
  public StaffMemberResponse enable(
      @Parameter(description = "The provider.") @PathParam("providerId") UUID providerId,
      @Parameter(description = "The administrator.") @PathParam("staffId") UUID staffId) {
    return StaffMemberResponse.from(service.enable(actor.get(), providerId, staffId));
  }
}
