package fi.opastin.guidance.guidanceplan;

import fi.opastin.access.CurrentActor;
import fi.opastin.access.Performs;
import fi.opastin.guidance.guidanceplan.AppointmentResponse.AppointmentPage;
import fi.opastin.guidance.guidanceplan.AppointmentService.Outcome;
import fi.opastin.guidance.guidanceplan.AppointmentService.Shown;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.platform.database.NumberedPage;
import fi.opastin.platform.problem.CommonProblem;
import fi.opastin.platform.problem.FieldChecks;
import fi.opastin.platform.problem.Problem;
import fi.opastin.platform.web.Etag;
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

/** The appointments of a workspace. */
@Path("/api/v1/workspaces/{workspaceId}/appointments")
@Tag(name = "Plan")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
public class AppointmentResource {

  private final AppointmentService service;
  private final CurrentActor actor;

  AppointmentResource(AppointmentService service, CurrentActor actor) {
    this.service = service;
    this.actor = actor;
  }

  @GET
  @Performs("appointment.read")
  @Operation(
      operationId = "listAppointments",
      summary = "See the appointments",
      description = "All appointments of the workspace, the latest proposed first.")
  @APIResponse(
      responseCode = "200",
      description = "A page of appointments.",
      content = @Content(schema = @Schema(implementation = AppointmentPage.class)))
  public AppointmentPage list(
      @PathParam("workspaceId") WorkspaceId workspaceId, @BeanParam PageQuery query) {
    var checks = new FieldChecks();
    var size = query.size(checks);
    var before = query.position(checks, NumberedPage::before);
    checks.done();
    return AppointmentPage.from(
        service.list(actor.get(), workspaceId, before == null ? NumberedPage.END : before, size));
  }

  @GET
  @Path("/{appointmentId}")
  @Performs("appointment.read")
  @Operation(operationId = "readAppointment", summary = "See an appointment")
  @APIResponse(
      responseCode = "200",
      description = "The appointment; `ETag` is its version.",
      content = @Content(schema = @Schema(implementation = AppointmentResponse.class)))
  public Response read(
      @PathParam("workspaceId") WorkspaceId workspaceId,
      @Parameter(description = "The appointment.") @PathParam("appointmentId")
          AppointmentId appointmentId) {
    return answer(Response.Status.OK, service.read(actor.get(), workspaceId, appointmentId));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs("appointment.propose")
  @Operation(
      operationId = "proposeAppointment",
      summary = "Propose an appointment",
      description =
          "By the customer or an expert; the other side answers. `not-ahead` means that the time has"
              + " passed or lies more than two years ahead.")
  @APIResponse(
      responseCode = "201",
      description = "The appointment; `ETag` is its version.",
      content = @Content(schema = @Schema(implementation = AppointmentResponse.class)))
  public Response propose(
      @PathParam("workspaceId") WorkspaceId workspaceId,
      @HeaderParam(IdempotencyKey.HEADER) @Nullable String idempotencyKey,
      MeetingRequest request) {
    var checks = new FieldChecks();
    var key = checks.required(IdempotencyKey.HEADER, idempotencyKey, IdempotencyKey::parse);
    var meeting = request.meeting(checks);
    return answer(
        Response.Status.CREATED, service.propose(actor.get(), workspaceId, key, meeting, request));
  }

  @PUT
  @Path("/{appointmentId}/proposal")
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs("appointment.propose-another")
  @Operation(
      operationId = "proposeAnotherTime",
      summary = "Propose another time or place",
      description =
          "For what the other side has proposed, for one's own proposal, and for what was agreed or"
              + " declined. It then waits for the other side; what was agreed before holds no more.")
  @APIResponse(
      responseCode = "200",
      description = "The appointment; `ETag` is its version.",
      content = @Content(schema = @Schema(implementation = AppointmentResponse.class)))
  public Response proposeAnother(
      @PathParam("workspaceId") WorkspaceId workspaceId,
      @Parameter(description = "The appointment.") @PathParam("appointmentId")
          AppointmentId appointmentId,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      MeetingRequest request) {
    var meeting = request.meeting(new FieldChecks());
    return answer(
        Response.Status.OK,
        service.proposeAnother(actor.get(), workspaceId, appointmentId, ifMatch, meeting));
  }

  @PUT
  @Path("/{appointmentId}/acceptance")
  @Performs("appointment.accept")
  @Operation(
      operationId = "acceptAppointment",
      summary = "Accept an appointment",
      description = "What the other side has proposed, until it begins.")
  @APIResponse(
      responseCode = "200",
      description = "The appointment, agreed.",
      content = @Content(schema = @Schema(implementation = AppointmentResponse.class)))
  public Response accept(
      @PathParam("workspaceId") WorkspaceId workspaceId,
      @Parameter(description = "The appointment.") @PathParam("appointmentId")
          AppointmentId appointmentId,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return decide(AppointmentAction.ACCEPT, workspaceId, appointmentId, ifMatch);
  }

  @PUT
  @Path("/{appointmentId}/declination")
  @Performs("appointment.decline")
  @Operation(
      operationId = "declineAppointment",
      summary = "Decline an appointment",
      description = "What the other side has proposed. Both can propose another time then.")
  @APIResponse(
      responseCode = "200",
      description = "The appointment, declined.",
      content = @Content(schema = @Schema(implementation = AppointmentResponse.class)))
  public Response decline(
      @PathParam("workspaceId") WorkspaceId workspaceId,
      @Parameter(description = "The appointment.") @PathParam("appointmentId")
          AppointmentId appointmentId,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return decide(AppointmentAction.DECLINE, workspaceId, appointmentId, ifMatch);
  }

  @PUT
  @Path("/{appointmentId}/cancellation")
  @Performs("appointment.cancel")
  @Operation(
      operationId = "cancelAppointment",
      summary = "Cancel an appointment",
      description = "One's own proposal, or what was agreed, until it is over. This is final.")
  @APIResponse(
      responseCode = "200",
      description = "The appointment, cancelled.",
      content = @Content(schema = @Schema(implementation = AppointmentResponse.class)))
  public Response cancel(
      @PathParam("workspaceId") WorkspaceId workspaceId,
      @Parameter(description = "The appointment.") @PathParam("appointmentId")
          AppointmentId appointmentId,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return decide(AppointmentAction.CANCEL, workspaceId, appointmentId, ifMatch);
  }

  private Response decide(
      AppointmentAction action,
      WorkspaceId workspaceId,
      AppointmentId appointmentId,
      @Nullable String ifMatch) {
    return answer(
        Response.Status.OK,
        service.decide(actor.get(), action, workspaceId, appointmentId, ifMatch));
  }

  private static Response answer(Response.Status status, Outcome outcome) {
    return switch (outcome) {
      case Outcome.Done(var shown) -> answer(status, shown);
      case Outcome.NotPossible() -> Problem.of(CommonProblem.NOT_POSSIBLE_NOW).response();
      case Outcome.NotAhead() ->
          Problem.invalid(List.of(new Problem.FieldError("/start", "not-ahead"))).response();
    };
  }

  private static Response answer(Response.Status status, Shown shown) {
    return Response.status(status)
        .entity(AppointmentResponse.from(shown))
        .header(HttpHeaders.ETAG, Etag.of(shown.appointment().version()))
        .build();
  }
}
