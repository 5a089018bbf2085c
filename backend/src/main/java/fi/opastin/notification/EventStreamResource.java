package fi.opastin.notification;

import fi.opastin.access.CurrentActor;
import fi.opastin.access.Performs;
import fi.opastin.platform.problem.Problem;
import fi.opastin.platform.problem.ProblemException;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jspecify.annotations.Nullable;

/** The live events of the account that is logged in (G20). */
@Path("/api/v1/events")
@Tag(name = "Events", description = "What happens in the workspaces of an account, live.")
@Authenticated
@Blocking
@RunOnVirtualThread
public class EventStreamResource {

  /** A workspace in which something has changed. */
  @Schema(
      name = "WorkspaceEvent",
      description = "Where a workspace stands now, sent when something in it has changed.")
  public record WorkspaceEvent(
      @Schema(description = "The workspace.") UUID workspaceId,
      @Schema(
              description =
                  "False when you have lost access to it: the numbers are 0 then, and nothing follows.")
          boolean present,
      @Schema(description = "Number of its latest event.", examples = "12") long lastEvent,
      @Schema(description = "Up to which event you have read.", examples = "9") long readEvent,
      @Schema(description = "How many messages you have not read.", examples = "3") int unread) {}

  /** The bell has changed. */
  @Schema(name = "BellEvent", description = "How your bell stands now.")
  public record BellEvent(
      @Schema(description = "How many notifications you have not seen.", examples = "2") int unseen,
      @Schema(
              description = "When the newest of them was told (UTC); null if there is none.",
              nullable = true)
          @Nullable Instant latest) {}

  /** The session has come to an end. */
  @Schema(name = "SessionEvent", description = "The session has ended; the stream closes.")
  public record SessionEvent(
      @Schema(description = "Always `ended`.", examples = "ended") String state) {}

  private static final Executor READERS = Executors.newVirtualThreadPerTaskExecutor();

  private final CurrentActor currentActor;
  private final EventReader reader;
  private final EventSignals signals;

  EventStreamResource(CurrentActor currentActor, EventReader reader, EventSignals signals) {
    this.currentActor = currentActor;
    this.reader = reader;
    this.signals = signals;
  }

  @GET
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @RestStreamElementType(MediaType.APPLICATION_JSON)
  @ResponseHeader(name = "Cache-Control", value = "no-store")
  @ResponseHeader(name = "X-Accel-Buffering", value = "no")
  @Performs(EventAction.FOLLOW_ID)
  @Operation(
      operationId = "followEvents",
      summary = "Follow what happens in your workspaces",
      description =
          """
          A stream of server-sent events, one per browser; more than six of one account close the \
          oldest. `event: workspace` tells where a workspace stands now ([WorkspaceEvent]); its `id` \
          is your account's own running number. After a break, `Last-Event-ID` brings what was \
          missed, one event per workspace; without it the stream starts from now. `event: bell` \
          tells how many notifications you have not seen ([BellEvent]), first of all and whenever \
          that changes; it has no `id`. `event: session` \
          with `{"state":"ended"}` comes just before the stream closes because the session is over. \
          Comment lines keep the connection open. Following does not keep the session alive.\
          """)
  @APIResponse(
      responseCode = "200",
      description = "The stream.",
      content =
          @Content(
              mediaType = MediaType.SERVER_SENT_EVENTS,
              schema = @Schema(oneOf = {WorkspaceEvent.class, BellEvent.class, SessionEvent.class}),
              examples =
                  @ExampleObject(
                      name = "workspace",
                      value =
                          """
                          id:41
                          event:workspace
                          data:{"workspaceId":"0199f6a8-6c1e-7d2b-8f3a-2b9d5e7c4a10","present":true,"lastEvent":12,"readEvent":9,"unread":3}
                          """)))
  public Multi<OutboundSseEvent> follow(
      @Parameter(description = "The `id` of the event that was received last.", example = "40")
          @HeaderParam("Last-Event-ID")
          @Nullable String lastEventId,
      @Context Sse sse) {
    var actor = currentActor.get();
    var position = reader.start(actor, number(lastEventId));
    return new EventStream(reader, actor, READERS, position)
        .told(signals.of(actor.accountId()))
        .map(told -> event(sse, told));
  }

  private static OutboundSseEvent event(Sse sse, EventStream.Told told) {
    var event = sse.newEventBuilder();
    return switch (told) {
      case EventStream.Told.Changed(var change) ->
          event
              .id(Long.toString(change.number()))
              .name("workspace")
              .data(
                  new WorkspaceEvent(
                      change.workspaceId(),
                      change.present(),
                      change.lastEvent(),
                      change.readEvent(),
                      change.unread()))
              .build();
      case EventStream.Told.Rings(var bell) ->
          event.name("bell").data(new BellEvent(bell.unseen(), bell.latest())).build();
      case EventStream.Told.Alive() -> event.comment("alive").build();
      case EventStream.Told.SessionEnded() ->
          event.name("session").data(new SessionEvent("ended")).build();
    };
  }

  private static OptionalLong number(@Nullable String lastEventId) {
    if (lastEventId == null || lastEventId.isBlank()) {
      return OptionalLong.empty();
    }
    if (!lastEventId.matches("[0-9]{1,18}")) {
      throw new ProblemException(
          Problem.invalid(List.of(new Problem.FieldError("Last-Event-ID", "invalid"))));
    }
    return OptionalLong.of(Long.parseLong(lastEventId));
  }
}
