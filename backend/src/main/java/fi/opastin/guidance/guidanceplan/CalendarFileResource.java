package fi.opastin.guidance.guidanceplan;

import fi.opastin.access.CurrentActor;
import fi.opastin.access.Performs;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.platform.problem.CommonProblem;
import fi.opastin.platform.problem.Problem;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is planned, as files for a person's own calendar. */
@Path("/api/v1/workspaces/{workspaceId}")
@Tag(name = "Plan")
@Produces(CalendarFile.MEDIA_TYPE)
@Authenticated
@RunOnVirtualThread
public class CalendarFileResource {

  private final AppointmentService appointments;
  private final TaskService tasks;
  private final CurrentActor actor;

  CalendarFileResource(AppointmentService appointments, TaskService tasks, CurrentActor actor) {
    this.appointments = appointments;
    this.tasks = tasks;
    this.actor = actor;
  }

  @GET
  @Path("/appointments/{appointmentId}/calendar")
  @Performs("appointment.read")
  @Operation(
      operationId = "downloadAppointment",
      summary = "Download an appointment as a calendar file",
      description =
          "One event (RFC 5545) with time, topic and place: tentative while proposed, confirmed when"
              + " agreed, cancelled when declined or cancelled. Its UID stays the same; SEQUENCE grows"
              + " with each change.")
  @APIResponse(
      responseCode = "200",
      description = "The calendar file, as an attachment.",
      content =
          @Content(
              mediaType = CalendarFile.MEDIA_TYPE,
              schema = @Schema(implementation = String.class)))
  public Response appointment(
      @PathParam("workspaceId") WorkspaceId workspaceId,
      @Parameter(description = "The appointment.") @PathParam("appointmentId")
          AppointmentId appointmentId) {
    var shown = appointments.read(actor.get(), workspaceId, appointmentId);
    var meeting = shown.appointment().meeting(shown.view().cipher());
    return file("appointment.ics", CalendarFile.of(shown.appointment(), meeting));
  }

  @GET
  @Path("/tasks/{taskId}/calendar")
  @Performs("task.read")
  @Operation(
      operationId = "downloadTask",
      summary = "Download the due date of a task as a calendar file",
      description =
          "One event of a whole day (RFC 5545) with the title. A task without a due date has none.")
  @APIResponse(
      responseCode = "200",
      description = "The calendar file, as an attachment.",
      content =
          @Content(
              mediaType = CalendarFile.MEDIA_TYPE,
              schema = @Schema(implementation = String.class)))
  public Response task(
      @PathParam("workspaceId") WorkspaceId workspaceId,
      @Parameter(description = "The task.") @PathParam("taskId") TaskId taskId) {
    var shown = tasks.read(actor.get(), workspaceId, taskId);
    var content = shown.task().content(shown.view().cipher());
    return content.dueOn() == null
        ? Problem.of(CommonProblem.NOT_FOUND).response()
        : file("task.ics", CalendarFile.of(shown.task(), content, content.dueOn()));
  }

  private static Response file(String name, String text) {
    return Response.ok(text, CalendarFile.MEDIA_TYPE + ";charset=UTF-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .build();
  }
}
