package fi.opastin.identity.session;

import fi.opastin.access.Actor;
import fi.opastin.access.CurrentActor;
import fi.opastin.access.Performs;
import fi.opastin.identity.session.OwnSessionsRepository.OwnSession;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The devices on which one is signed in (T21). */
@Path("/api/v1/sessions")
@Tag(name = "Session")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
public class OwnSessionsResource {

  private final OwnSessionsService service;
  private final CurrentActor actor;

  OwnSessionsResource(OwnSessionsService service, CurrentActor actor) {
    this.service = service;
    this.actor = actor;
  }

  @GET
  @Performs("session.list")
  @Operation(
      operationId = "listSessions",
      summary = "See on which devices you are signed in",
      description =
          "Your live sessions, last used first, fifty at most. Of a device only the families of"
              + " browser and operating system are kept: no address, no full description.")
  @APIResponse(responseCode = "200", description = "Your sessions.")
  public SessionList list() {
    var asking = actor.get();
    return new SessionList(
        service.list(asking).stream()
            .map(session -> SessionOnDevice.from(session, asking))
            .toList());
  }

  @DELETE
  @Performs("session.end-other")
  @Operation(
      operationId = "endOtherSessions",
      summary = "Sign out on all other devices",
      description = "All your sessions end at once but the one that asks.")
  @APIResponse(responseCode = "204", description = "They have ended.")
  public void endOthers() {
    service.endOthers(actor.get());
  }

  @DELETE
  @Path("/{sessionId}")
  @Performs("session.end-other")
  @Operation(
      operationId = "endOtherSession",
      summary = "Sign out on another device",
      description =
          "The session ends at once, and its event stream closes. Your own session ends by"
              + " `DELETE /api/v1/session`.")
  @Extension(name = "x-problems", value = "not-found not-possible-now")
  @APIResponse(responseCode = "204", description = "It has ended.")
  public void end(@Parameter(description = "The session.") @PathParam("sessionId") UUID sessionId) {
    service.end(actor.get(), sessionId);
  }

  /** One's live sessions. */
  @Schema(description = "Your live sessions.")
  public record SessionList(List<SessionOnDevice> items) {}

  /** A live session, on some device. */
  @Schema(description = "A live session, on some device.")
  public record SessionOnDevice(
      UUID id,
      Device.Browser browser,
      Device.OperatingSystem operatingSystem,
      Instant startedAt,
      @Schema(description = "When something was last done in it, to half a minute.")
          Instant lastUsedAt,
      @Schema(description = "Whether it is the session that asks.") boolean current,
      @Schema(description = "What you can do with it now.", examples = "[\"session.end-other\"]")
          List<String> actions) {

    static SessionOnDevice from(OwnSession session, Actor asking) {
      var current = session.id().equals(asking.sessionId());
      return new SessionOnDevice(
          session.id(),
          session.device().browser(),
          session.device().system(),
          session.startedAt(),
          session.lastUsedAt(),
          current,
          List.of((current ? SessionAction.END : SessionAction.END_OTHER).id()));
    }
  }
}
