package fi.opastin.guidance.topic;

import fi.opastin.access.CurrentActor;
import fi.opastin.access.Performs;
import fi.opastin.guidance.topic.TopicService.Added;
import fi.opastin.guidance.topic.TopicService.Listing;
import fi.opastin.platform.problem.FieldChecks;
import fi.opastin.platform.problem.Problem;
import fi.opastin.platform.web.Etag;
import fi.opastin.platform.web.IdempotencyKey;
import fi.opastin.platform.web.LocalizedText;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The list of topics that a workspace can be about. */
@Path("/api/v1/topics")
@Tag(name = "Topics", description = "What guidance is about.")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
public class TopicResource {

  private final TopicService service;
  private final CurrentActor actor;

  TopicResource(TopicService service, CurrentActor actor) {
    this.service = service;
    this.actor = actor;
  }

  @GET
  @Performs("topic.list")
  @Operation(
      operationId = "listTopics",
      summary = "See the list of topics",
      description =
          "What a workspace can be about, in the administrator's order. Retired topics are listed"
              + " too: they stay where they were chosen, but cannot be chosen anew.")
  @APIResponse(
      responseCode = "200",
      description = "The list; `ETag` is the version of its order.",
      content = @Content(schema = @Schema(implementation = TopicList.class)))
  public Response list() {
    var listing = service.list(actor.get());
    return Response.ok(TopicList.from(listing)).header("ETag", Etag.of(listing.version())).build();
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs("topic.manage")
  @Operation(
      operationId = "addTopic",
      summary = "Add a topic",
      description =
          "Puts a topic at the end of the list. Its code is made from the English name and stays when"
              + " the names change; `name-taken` means that there is such a topic, perhaps retired.")
  @APIResponse(
      responseCode = "201",
      description = "The topic; `ETag` is its version.",
      content = @Content(schema = @Schema(implementation = TopicResponse.class)))
  public Response add(
      @HeaderParam(IdempotencyKey.HEADER) @Nullable String idempotencyKey,
      AddTopicRequest request) {
    var checks = new FieldChecks();
    var key = checks.required(IdempotencyKey.HEADER, idempotencyKey, IdempotencyKey::parse);
    var name = name(checks, request.fi(), request.sv(), request.en());
    checks.done();
    return switch (service.add(actor.get(), key, name, request)) {
      case Added.Done(var topic) -> answer(Response.Status.CREATED, topic);
      case Added.NameTaken() ->
          Problem.invalid(List.of(new Problem.FieldError("/en", "name-taken"))).response();
    };
  }

  @PUT
  @Path("/{topicId}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs("topic.manage")
  @Operation(
      operationId = "changeTopic",
      summary = "Rename or retire a topic",
      description = "The names are changed wherever the topic is shown; its code stays.")
  @Extension(name = "x-problems", value = "not-found")
  @APIResponse(
      responseCode = "200",
      description = "The topic; `ETag` is its version.",
      content = @Content(schema = @Schema(implementation = TopicResponse.class)))
  public Response change(
      @Parameter(description = "The topic.") @PathParam("topicId") TopicId topicId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      ChangeTopicRequest request) {
    var checks = new FieldChecks();
    var name = name(checks, request.fi(), request.sv(), request.en());
    boolean active = Boolean.TRUE.equals(checks.required("/active", request.active(), x -> x));
    checks.done();
    return answer(Response.Status.OK, service.change(actor.get(), topicId, ifMatch, name, active));
  }

  private static TopicName name(
      FieldChecks checks, @Nullable String fi, @Nullable String sv, @Nullable String en) {
    return new TopicName(
        new LocalizedText(
            checks.required("/fi", fi, TopicName::inOneLanguage),
            checks.required("/sv", sv, TopicName::inOneLanguage),
            checks.required("/en", en, TopicName::inEnglish)));
  }

  private static Response answer(Response.Status status, Topic topic) {
    return Response.status(status)
        .entity(TopicResponse.from(topic))
        .header("ETag", Etag.of(topic.version()))
        .build();
  }

  /** A new topic. */
  @Schema(description = "A new topic.")
  public record AddTopicRequest(
      @Schema(
              description = "Name in Finnish.",
              required = true,
              maxLength = TopicName.LIMIT,
              examples = "Työ ja ammatit")
          @Nullable String fi,
      @Schema(
              description = "Name in Swedish.",
              required = true,
              maxLength = TopicName.LIMIT,
              examples = "Arbete och yrken")
          @Nullable String sv,
      @Schema(
              description = "Name in English.",
              required = true,
              maxLength = TopicName.LIMIT,
              examples = "Work and occupations")
          @Nullable String en) {}

  /** New names of a topic, and whether it is offered. */
  @Schema(description = "New names of a topic, and whether it is offered.")
  public record ChangeTopicRequest(
      @Schema(description = "Name in Finnish.", required = true, maxLength = TopicName.LIMIT)
          @Nullable String fi,
      @Schema(description = "Name in Swedish.", required = true, maxLength = TopicName.LIMIT)
          @Nullable String sv,
      @Schema(description = "Name in English.", required = true, maxLength = TopicName.LIMIT)
          @Nullable String en,
      @Schema(description = "Whether it can be chosen; false retires it.", required = true)
          @Nullable Boolean active) {}

  /** The list of topics. */
  @Schema(description = "The list of topics.")
  public record TopicList(
      @Schema(description = "All topics in the administrator's order, retired ones too.")
          List<TopicResponse> items,
      @Schema(description = "Version, as in `ETag`.") int version) {

    static TopicList from(Listing listing) {
      return new TopicList(
          listing.topics().stream().map(TopicResponse::from).toList(), listing.version());
    }
  }

  /** A topic of the list. */
  @Schema(name = "Topic", description = "Something that guidance can be about.")
  public record TopicResponse(
      TopicId id,
      @Schema(
              description = "Stable name, for statistics; stays when the names change.",
              examples = "work-and-occupations")
          String code,
      LocalizedText name,
      @Schema(description = "Whether it can be chosen; retired topics stay where they are.")
          boolean active,
      @Schema(description = "Version, as in `ETag`.") int version) {

    static TopicResponse from(Topic topic) {
      return new TopicResponse(
          topic.id(), topic.code(), topic.name(), topic.active(), topic.version());
    }
  }
}
