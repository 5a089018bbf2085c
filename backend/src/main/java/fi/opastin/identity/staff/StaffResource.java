package fi.opastin.identity.staff;

import fi.opastin.access.CurrentActor;
import fi.opastin.access.Performs;
import fi.opastin.identity.staff.StaffBodies.AddStaffRequest;
import fi.opastin.identity.staff.StaffBodies.InviteStaffRequest;
import fi.opastin.identity.staff.StaffBodies.StaffFactsRequest;
import fi.opastin.identity.staff.StaffBodies.StaffMemberResponse;
import fi.opastin.identity.staff.StaffBodies.StaffPage;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The staff of an organisation, for its administrator. */
@Path("/api/v1/administration/staff")
@Tag(
    name = "Staff",
    description = "Who works for a provider. Administrators see how many workspaces, never which.")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
public class StaffResource {

  private final StaffService service;
  private final CurrentActor actor;

  StaffResource(StaffService service, CurrentActor actor) {
    this.service = service;
    this.actor = actor;
  }

  @GET
  @Performs("staff.list")
  @Operation(
      operationId = "listStaff",
      summary = "List your organisation's staff",
      description = "By name, with state and the number of workspaces; those disabled, too.")
  @APIResponse(responseCode = "200", description = "A page of staff.")
  public StaffPage list(@BeanParam PageQuery query) {
    return StaffBodies.page(query, (after, size) -> service.list(actor.get(), null, after, size));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs("staff.add")
  @Operation(
      operationId = "addStaff",
      summary = "Add somebody to your organisation's staff",
      description =
          "A one-time link goes to the work address. Whoever logs in with it at the organisation's"
              + " OpenID provider is bound to the account; `address-taken` means that somebody has"
              + " this address already.")
  @APIResponse(
      responseCode = "201",
      description = "The new member of staff.",
      content = @Content(schema = @Schema(implementation = StaffMemberResponse.class)))
  public Response add(
      @HeaderParam(IdempotencyKey.HEADER) @Nullable String idempotencyKey,
      AddStaffRequest request) {
    var checks = new FieldChecks();
    var key = checks.required(IdempotencyKey.HEADER, idempotencyKey, IdempotencyKey::parse);
    var wish = request.wish(checks);
    checks.done();
    return StaffBodies.answer(
        Response.Status.CREATED, service.add(actor.get(), null, key, wish, request));
  }

  @PUT
  @Path("/{staffId}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs("staff.change")
  @Operation(
      operationId = "changeStaff",
      summary = "Change what is said of somebody",
      description =
          "Name, title and work address. Before the first log-in a new link goes to another address."
              + " Afterwards people log in as before, and no link goes to another address: whoever"
              + " has lost their log-in then needs a new account, and a successor for their"
              + " workspaces (G6).")
  @Extension(name = "x-problems", value = "not-found")
  @APIResponse(
      responseCode = "200",
      description = "The member of staff; `ETag` is the version.",
      content = @Content(schema = @Schema(implementation = StaffMemberResponse.class)))
  public Response change(
      @Parameter(description = "The member of staff.") @PathParam("staffId") UUID staffId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      StaffFactsRequest request) {
    var checks = new FieldChecks();
    var facts = request.facts(checks);
    checks.done();
    return StaffBodies.answer(
        Response.Status.OK, service.change(actor.get(), null, staffId, ifMatch, facts));
  }

  @POST
  @Path("/{staffId}/link")
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs("staff.invite")
  @Operation(
      operationId = "sendStaffLink",
      summary = "Send somebody a new link",
      description =
          "To the work address; an earlier one works no more. Also for somebody whose login at the"
              + " OpenID provider has changed: the present one works until the link is used.")
  @Extension(name = "x-problems", value = "not-found not-possible-now")
  @APIResponse(responseCode = "200", description = "The member of staff.")
  public StaffMemberResponse invite(
      @Parameter(description = "The member of staff.") @PathParam("staffId") UUID staffId,
      InviteStaffRequest request) {
    var checks = new FieldChecks();
    var language = request.checked(checks);
    checks.done();
    return StaffMemberResponse.from(service.invite(actor.get(), null, staffId, language));
  }

  @POST
  @Path("/{staffId}/disabling")
  @Performs("staff.disable")
  @Operation(
      operationId = "disableStaff",
      summary = "Let somebody be gone",
      description =
          "Sessions end at once, a link works no more, and workspaces without their expert come up"
              + " in the list of workspaces. You cannot disable yourself.")
  @Extension(name = "x-problems", value = "not-found not-possible-now")
  @APIResponse(responseCode = "200", description = "The member of staff.")
  public StaffMemberResponse disable(
      @Parameter(description = "The member of staff.") @PathParam("staffId") UUID staffId) {
    return StaffMemberResponse.from(service.disable(actor.get(), null, staffId));
  }

  @POST
  @Path("/{staffId}/enabling")
  @Performs("staff.enable")
  @Operation(
      operationId = "enableStaff",
      summary = "Let somebody who was gone be back",
      description = "They log in as before, or with a new link.")
  @Extension(name = "x-problems", value = "not-found not-possible-now staff-address-taken")
  @APIResponse(responseCode = "200", description = "The member of staff.")
  public StaffMemberResponse enable(
      @Parameter(description = "The member of staff.") @PathParam("staffId") UUID staffId) {
    return StaffMemberResponse.from(service.enable(actor.get(), null, staffId));
  }
}
