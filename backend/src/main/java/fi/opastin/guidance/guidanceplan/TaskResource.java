package fi.opastin.guidance.guidanceplan;

import fi.opastin.access.CurrentActor;
import fi.opastin.access.Performs;
import fi.opastin.guidance.guidanceplan.TaskRequests.CommentTaskRequest;
import fi.opastin.guidance.guidanceplan.TaskRequests.MoveTaskRequest;
import fi.opastin.guidance.guidanceplan.TaskRequests.TaskRequest;
import fi.opastin.guidance.guidanceplan.TaskResponse.TaskPage;
import fi.opastin.guidance.guidanceplan.TaskService.Outcome;
import fi.opastin.guidance.guidanceplan.TaskService.Shown;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.platform.database.NumberedPage;
import fi.opastin.platform.problem.CommonProblem;
import fi.opastin.platform.problem.FieldChecks;
import fi.opastin.platform.problem.Problem;
import fi.opastin.platform.web.Etag;
import fi.opastin.platform.web.IdempotencyKey;
import fi.opastin.platform.web.PageQuery;
import fi.opastin.platform.web.PlainText;
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

/** The tasks of a workspace. */
@Path("/api/v1/workspaces/{workspaceId}/tasks")
@Tag(name = "Plan", description = "Tasks, appointments and the summary of the guidance.")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
public class TaskResource {

  private final TaskService service;
  private final CurrentActor actor;

  TaskResource(TaskService service, CurrentActor actor) {
    this.service = service;
    this.actor = actor;
  }

  @GET
  @Performs("task.read")
  @Operation(
      operationId = "listTasks",
      summary = "See the tasks",
      description = "All tasks of the workspace with their comments, the newest first.")
  @APIResponse(
      responseCode = "200",
      description = "A page of tasks.",
      content = @Content(schema = @Schema(implementation = TaskPage.class)))
  public TaskPage list(
      @PathParam("workspaceId") WorkspaceId workspaceId, @BeanParam PageQuery query) {
    var checks = new FieldChecks();
    var size = query.size(checks);
    var before = query.position(checks, NumberedPage::before);
    checks.done();
    return TaskPage.from(
        service.list(actor.get(), workspaceId, before == null ? NumberedPage.END : before, size));
  }

  @GET
  @Path("/{taskId}")
  @Performs("task.read")
  @Operation(operationId = "readTask", summary = "See a task", description = "With its comments.")
  @APIResponse(
      responseCode = "200",
      description = "The task; `ETag` is its version.",
      content = @Content(schema = @Schema(implementation = TaskResponse.class)))
  public Response read(
      @PathParam("workspaceId") WorkspaceId workspaceId,
      @Parameter(description = "The task.") @PathParam("taskId") TaskId taskId) {
    return answer(Response.Status.OK, service.read(actor.get(), workspaceId, taskId));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs("task.add")
  @Operation(
      operationId = "addTask",
      summary = "Add a task",
      description =
          "For the customer or for the experts, by either. `in-the-past` means that the due date has"
              + " passed in Finland.")
  @APIResponse(
      responseCode = "201",
      description = "The task; `ETag` is its version.",
      content = @Content(schema = @Schema(implementation = TaskResponse.class)))
  public Response add(
      @PathParam("workspaceId") WorkspaceId workspaceId,
      @HeaderParam(IdempotencyKey.HEADER) @Nullable String idempotencyKey,
      TaskRequest request) {
    var checks = new FieldChecks();
    var key = checks.required(IdempotencyKey.HEADER, idempotencyKey, IdempotencyKey::parse);
    var content = request.content(checks);
    var assignee = checks.required("/assignee", request.assignee(), side -> side);
    checks.done();
    return answer(
        Response.Status.CREATED,
        service.add(actor.get(), workspaceId, key, assignee, content, request));
  }

  @PUT
  @Path("/{taskId}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs("task.change")
  @Operation(
      operationId = "changeTask",
      summary = "Change a task",
      description = "While it is open. Both sides may: it is a task that they have agreed on.")
  @APIResponse(
      responseCode = "200",
      description = "The task; `ETag` is its version.",
      content = @Content(schema = @Schema(implementation = TaskResponse.class)))
  public Response change(
      @PathParam("workspaceId") WorkspaceId workspaceId,
      @Parameter(description = "The task.") @PathParam("taskId") TaskId taskId,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      TaskRequest request) {
    var checks = new FieldChecks();
    var content = request.content(checks);
    var assignee = checks.required("/assignee", request.assignee(), side -> side);
    checks.done();
    return answer(
        Response.Status.OK,
        service.change(actor.get(), workspaceId, taskId, ifMatch, assignee, content));
  }

  @PUT
  @Path("/{taskId}/state")
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs("task.move")
  @Operation(
      operationId = "moveTask",
      summary = "Say that a task is done, dropped or open again",
      description = "An open task can be done or dropped; from both it can be opened again.")
  @APIResponse(
      responseCode = "200",
      description = "The task; `ETag` is its version.",
      content = @Content(schema = @Schema(implementation = TaskResponse.class)))
  public Response move(
      @PathParam("workspaceId") WorkspaceId workspaceId,
      @Parameter(description = "The task.") @PathParam("taskId") TaskId taskId,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      MoveTaskRequest request) {
    var checks = new FieldChecks();
    var state = checks.required("/state", request.state(), next -> next);
    checks.done();
    return answer(
        Response.Status.OK, service.move(actor.get(), workspaceId, taskId, ifMatch, state));
  }

  @POST
  @Path("/{taskId}/comments")
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs("task.comment")
  @Operation(
      operationId = "commentTask",
      summary = "Comment on a task",
      description = "Leaves the version of the task as it is.")
  @APIResponse(
      responseCode = "201",
      description = "The task with the comment.",
      content = @Content(schema = @Schema(implementation = TaskResponse.class)))
  public Response comment(
      @PathParam("workspaceId") WorkspaceId workspaceId,
      @Parameter(description = "The task.") @PathParam("taskId") TaskId taskId,
      @HeaderParam(IdempotencyKey.HEADER) @Nullable String idempotencyKey,
      CommentTaskRequest request) {
    var checks = new FieldChecks();
    var key = checks.required(IdempotencyKey.HEADER, idempotencyKey, IdempotencyKey::parse);
    var text =
        checks.required(
            "/text", request.text(), raw -> PlainText.lines(raw, TaskComment.LIMIT).strip());
    checks.done();
    return answer(
        Response.Status.CREATED,
        service.comment(actor.get(), workspaceId, taskId, key, text, request));
  }

  private static Response answer(Response.Status status, Outcome outcome) {
    return switch (outcome) {
      case Outcome.Done(var shown) -> answer(status, shown);
      case Outcome.NotPossible() -> Problem.of(CommonProblem.NOT_POSSIBLE_NOW).response();
      case Outcome.DueInThePast() ->
          Problem.invalid(List.of(new Problem.FieldError("/dueOn", "in-the-past"))).response();
    };
  }

  private static Response answer(Response.Status status, Shown shown) {
    return Response.status(status)
        .entity(TaskResponse.from(shown))
        .header(HttpHeaders.ETAG, Etag.of(shown.task().version()))
        .build();
  }
}
