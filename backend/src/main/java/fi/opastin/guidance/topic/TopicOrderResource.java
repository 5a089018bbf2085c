package fi.opastin.guidance.topic;

import fi.opastin.access.CurrentActor;
import fi.opastin.access.Performs;
import fi.opastin.guidance.topic.TopicResource.TopicList;
import fi.opastin.guidance.topic.TopicService.Ordered;
import fi.opastin.platform.problem.FieldChecks;
import fi.opastin.platform.problem.InvalidValueException;
import fi.opastin.platform.problem.Problem;
import fi.opastin.platform.web.Etag;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
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

/** The order of the list of topics. */
@Path("/api/v1/topic-order")
@Tag(name = "Topics")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
public class TopicOrderResource {

  private final TopicService service;
  private final CurrentActor actor;

  TopicOrderResource(TopicService service, CurrentActor actor) {
    this.service = service;
    this.actor = actor;
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs("topic.manage")
  @Operation(
      operationId = "orderTopics",
      summary = "Put the topics into another order",
      description =
          "Names every topic once, retired ones too. `If-Match` is the `ETag` of the list.")
  @APIResponse(
      responseCode = "200",
      description = "The list; `ETag` is its version.",
      content = @Content(schema = @Schema(implementation = TopicList.class)))
  public Response order(
      @HeaderParam("If-Match") @Nullable String ifMatch, OrderTopicsRequest request) {
    var checks = new FieldChecks();
    var ids = checks.required("/ids", request.ids(), TopicOrderResource::whole);
    checks.done();
    return switch (service.order(actor.get(), ifMatch, ids)) {
      case Ordered.Done(var listing) ->
          Response.ok(TopicList.from(listing)).header("ETag", Etag.of(listing.version())).build();
      case Ordered.NotTheList() ->
          Problem.invalid(List.of(new Problem.FieldError("/ids", "not-the-list"))).response();
    };
  }

  private static List<UUID> whole(List<UUID> ids) {
    if (ids.contains(null)) {
      throw new InvalidValueException("required");
    }
    return List.copyOf(ids);
  }

  /** The order that the list shall have. */
  @Schema(description = "The order that the list shall have.")
  public record OrderTopicsRequest(
      @Schema(description = "Ids of all topics, in order.", required = true)
          @Nullable List<@Nullable UUID> ids) {}
}
