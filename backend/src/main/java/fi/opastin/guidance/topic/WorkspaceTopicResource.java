package fi.opastin.guidance.topic;

import fi.opastin.access.CurrentActor;
import fi.opastin.access.Performs;
import fi.opastin.guidance.topic.Topics.Chosen;
import fi.opastin.guidance.topic.WorkspaceTopicService.Outcome;
import fi.opastin.guidance.topic.WorkspaceTopicService.View;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.platform.problem.CommonProblem;
import fi.opastin.platform.problem.FieldChecks;
import fi.opastin.platform.problem.InvalidValueException;
import fi.opastin.platform.problem.Problem;
import fi.opastin.platform.web.Etag;
import fi.opastin.platform.web.LocalizedText;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a workspace is about. */
@Path("/api/v1/workspaces/{workspaceId}/topics")
@Tag(name = "Topics")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
public class WorkspaceTopicResource {

  /** More than the list will ever have. */
  private static final int MOST = 100;

  private final WorkspaceTopicService service;
  private final CurrentActor actor;

  WorkspaceTopicResource(WorkspaceTopicService service, CurrentActor actor) {
    this.service = service;
    this.actor = actor;
  }

  @GET
  @Performs("workspace-topics.read")
  @Operation(
      operationId = "readWorkspaceTopics",
      summary = "See what a workspace is about",
      description =
          "Topics chosen by the experts, in the order of the list. An expert whose consent is limited"
              + " to what comes sees only those chosen since.")
  @APIResponse(
      responseCode = "200",
      description = "The topics; `ETag` is their version.",
      content = @Content(schema = @Schema(implementation = WorkspaceTopicsResponse.class)))
  public Response read(@PathParam("workspaceId") WorkspaceId workspaceId) {
    return answer(service.read(actor.get(), workspaceId));
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs("workspace-topics.choose")
  @Operation(
      operationId = "chooseWorkspaceTopics",
      summary = "Choose what a workspace is about",
      description =
          "One or more topics of the list, in place of those before. A retired topic can be kept, but"
              + " not chosen anew.")
  @APIResponse(
      responseCode = "200",
      description = "The topics; `ETag` is their version.",
      content = @Content(schema = @Schema(implementation = WorkspaceTopicsResponse.class)))
  public Response choose(
      @PathParam("workspaceId") WorkspaceId workspaceId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      ChooseTopicsRequest request) {
    var checks = new FieldChecks();
    var topics = checks.required("/topics", request.topics(), WorkspaceTopicResource::some);
    checks.done();
    return switch (service.choose(actor.get(), workspaceId, ifMatch, topics)) {
      case Outcome.Done(var view) -> answer(view);
      case Outcome.NotPossible() -> Problem.of(CommonProblem.NOT_POSSIBLE_NOW).response();
      case Outcome.NotOffered(var errors) -> Problem.invalid(errors).response();
    };
  }

  private static List<UUID> some(List<UUID> topics) {
    if (topics.isEmpty() || topics.contains(null)) {
      throw new InvalidValueException("required");
    }
    if (topics.size() > MOST) {
      throw new InvalidValueException("too-many");
    }
    return List.copyOf(topics);
  }

  private static Response answer(View view) {
    return Response.ok(WorkspaceTopicsResponse.from(view))
        .header("ETag", Etag.of(view.version()))
        .build();
  }

  /** What the workspace shall be about. */
  @Schema(description = "What the workspace shall be about.")
  public record ChooseTopicsRequest(
      @Schema(
              description = "Ids of topics, at least one.",
              required = true,
              minItems = 1,
              maxItems = MOST)
          @Nullable List<@Nullable UUID> topics) {

    /** Never which. */
    @Override
    public String toString() {
      return "ChooseTopicsRequest[…]";
    }
  }

  /** What a workspace is about. */
  @Schema(name = "WorkspaceTopics", description = "What a workspace is about.")
  public record WorkspaceTopicsResponse(
      @Schema(description = "The topics; empty while none has been chosen.")
          List<ChosenTopic> topics,
      @Schema(description = "Version, as in `ETag`.") int version,
      @Schema(
              description = "Ids of the actions that you may do now.",
              examples = "[\"workspace-topics.read\"]")
          List<String> actions) {

    static WorkspaceTopicsResponse from(View view) {
      return new WorkspaceTopicsResponse(
          view.topics().stream().map(ChosenTopic::from).toList(), view.version(), view.actions());
    }
  }

  /** A topic of a workspace. */
  @Schema(description = "A topic of a workspace.")
  public record ChosenTopic(
      TopicId id,
      @Schema(description = "Stable name of the topic.", examples = "studies") String code,
      LocalizedText name,
      @Schema(description = "Whether it could still be chosen.") boolean active) {

    static ChosenTopic from(Chosen topic) {
      return new ChosenTopic(topic.id(), topic.code(), topic.name(), topic.active());
    }
  }
}
