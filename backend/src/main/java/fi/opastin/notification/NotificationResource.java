package fi.opastin.notification;

import fi.opastin.access.CurrentActor;
import fi.opastin.access.Performs;
import fi.opastin.notification.NoticeRepository.Position;
import fi.opastin.platform.database.Cursor;
import fi.opastin.platform.problem.FieldChecks;
import fi.opastin.platform.problem.InvalidValueException;
import fi.opastin.platform.web.Moment;
import fi.opastin.platform.web.PageQuery;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the bell tells (G20). */
@Path("/api/v1/notifications")
@Tag(name = "Notifications", description = "What waits for you, without content.")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
public class NotificationResource {

  private final NotificationService service;
  private final CurrentActor actor;

  NotificationResource(NotificationService service, CurrentActor actor) {
    this.service = service;
    this.actor = actor;
  }

  @GET
  @Performs("notification.list")
  @Operation(
      operationId = "listNotifications",
      summary = "See what waits for you",
      description =
          "Newest first, of the last 90 days. Repeats of a kind in a workspace are gathered in one"
              + " while you have not seen it. Live: `event: bell` of the event stream.")
  @APIResponse(responseCode = "200", description = "A page of notifications.")
  public NotificationPage list(@BeanParam PageQuery query) {
    var checks = new FieldChecks();
    var size = query.size(checks);
    var before = query.position(checks, NotificationResource::position);
    checks.done();
    return service.list(actor.get(), before, size);
  }

  @POST
  @Path("/seen")
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs("notification.mark-seen")
  @Operation(
      operationId = "markNotificationsSeen",
      summary = "Say up to when you have seen what waits",
      description =
          "On all your devices. E-mails that would tell of it are withdrawn if they have not left.")
  @APIResponse(responseCode = "200", description = "How the bell stands now.")
  public BellResponse markSeen(MarkSeenRequest request) {
    var checks = new FieldChecks();
    var until = checks.required("/until", request.until(), NotificationResource::instant);
    checks.done();
    return new BellResponse(service.markSeen(actor.get(), until));
  }

  private static Instant instant(String text) {
    try {
      return Moment.near(Instant.parse(text));
    } catch (DateTimeException e) {
      throw new InvalidValueException("invalid-time");
    }
  }

  private static Position position(String text) {
    var cursor = Cursor.parse(text, 2);
    return new Position(cursor.instant(0), cursor.id(1));
  }

  /** A page of what waits. */
  @Schema(description = "A page of notifications.")
  public record NotificationPage(
      @Schema(description = "The notifications, newest first.") List<NotificationResponse> items,
      @Schema(description = "Cursor of the next page; null on the last.", nullable = true)
          @Nullable String next,
      @Schema(description = "How many you have not seen, on all pages.") int unseen) {}

  /** Something that waits. */
  @Schema(name = "Notification", description = "That something waits, not what.")
  public record NotificationResponse(
      @Schema(description = "Names the notification.") UUID id,
      @Schema(
              description =
                  "What kind of thing waits. More kinds may be added: show an unknown one as"
                      + " something new in the workspace.",
              examples = "NEW_MESSAGE")
          String kind,
      @Schema(
              description =
                  "The workspace in which it waits; null outside of workspaces, such as in the inbox"
                      + " of contacts.",
              nullable = true)
          @Nullable UUID workspaceId,
      @Schema(
              description =
                  "Name of the other party there, as in your list; null if you are no longer in it.",
              nullable = true,
              examples = "Elina Esimerkki")
          @Nullable String workspaceName,
      @Schema(description = "When it was told last (UTC).") Instant at,
      @Schema(description = "Whether you have seen it.") boolean seen) {

    static NotificationResponse from(Notification row, @Nullable String workspaceName) {
      return new NotificationResponse(
          row.id(), row.kind(), row.workspaceId(), workspaceName, row.toldAt(), row.seen());
    }

    /** Says nothing of whose workspace it is. */
    @Override
    public String toString() {
      return "NotificationResponse[" + id + "]";
    }
  }

  /** Up to when. */
  @Schema(description = "Up to when you have seen what waits.")
  public record MarkSeenRequest(
      @Schema(
              description = "`at` of the newest notification that you have seen (UTC).",
              required = true,
              examples = "2026-11-25T10:15:30.123456Z")
          @Nullable String until) {}

  /** How the bell stands. */
  @Schema(name = "Bell", description = "How the bell stands.")
  public record BellResponse(
      @Schema(description = "How many notifications you have not seen.") int unseen) {}
}
