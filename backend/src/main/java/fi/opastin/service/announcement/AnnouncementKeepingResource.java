package fi.opastin.service.announcement;

import fi.opastin.access.CurrentActor;
import fi.opastin.access.Performs;
import fi.opastin.platform.database.IdPage;
import fi.opastin.platform.problem.FieldChecks;
import fi.opastin.platform.problem.Problem;
import fi.opastin.platform.web.IdempotencyKey;
import fi.opastin.platform.web.LocalizedTextRequest;
import fi.opastin.platform.web.Moment;
import fi.opastin.platform.web.PageQuery;
import fi.opastin.service.announcement.AnnouncementService.Outcome;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The announcements, for the service administrator who keeps them. */
@Path("/api/v1/administration/announcements")
@Tag(name = "Announcements")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
public class AnnouncementKeepingResource {

  private static final String ANNOUNCEMENT = "The announcement.";
  private static final int TEXT_LIMIT = 500;

  private final AnnouncementService service;
  private final CurrentActor actor;

  AnnouncementKeepingResource(AnnouncementService service, CurrentActor actor) {
    this.service = service;
    this.actor = actor;
  }

  @GET
  @Performs("announcement.manage")
  @Operation(
      operationId = "listKeptAnnouncements",
      summary = "See all announcements",
      description = "Ahead, at present, and past ones of the last twelve months; the newest first.")
  @APIResponse(responseCode = "200", description = "A page of them.")
  public KeptAnnouncementPage list(@BeanParam PageQuery query) {
    var checks = new FieldChecks();
    var size = query.size(checks);
    var before = query.position(checks, IdPage::before);
    checks.done();
    var page = service.list(actor.get(), before == null ? IdPage.END : before, size.value());
    return new KeptAnnouncementPage(
        page.rows().stream().map(AnnouncementView::from).toList(), page.next());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs("announcement.manage")
  @Operation(
      operationId = "announce",
      summary = "Announce something",
      description =
          "`before-beginning`: its end is not after its beginning. `past`: its end is not ahead.")
  @APIResponse(
      responseCode = "201",
      description = "The announcement; `ETag` is its version.",
      content = @Content(schema = @Schema(implementation = AnnouncementView.class)))
  public Response announce(
      @HeaderParam(IdempotencyKey.HEADER) @Nullable String idempotencyKey,
      AnnouncementRequest request) {
    var checks = new FieldChecks();
    var key = checks.required(IdempotencyKey.HEADER, idempotencyKey, IdempotencyKey::parse);
    var told = told(checks, request);
    checks.done();
    return answer(Response.Status.CREATED, service.add(actor.get(), key, told, request));
  }

  @GET
  @Path("/{announcementId}")
  @Performs("announcement.manage")
  @Operation(operationId = "getKeptAnnouncement", summary = "See an announcement")
  @Extension(name = "x-problems", value = "not-found")
  @APIResponse(
      responseCode = "200",
      description = "The announcement; `ETag` is its version.",
      content = @Content(schema = @Schema(implementation = AnnouncementView.class)))
  public Response get(
      @Parameter(description = ANNOUNCEMENT) @PathParam("announcementId") AnnouncementId id) {
    return AnnouncementView.answer(Response.Status.OK, service.get(actor.get(), id));
  }

  @PUT
  @Path("/{announcementId}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs("announcement.manage")
  @Operation(
      operationId = "changeAnnouncement",
      summary = "Change an announcement",
      description = "Until it is past. `has-begun`: what has begun keeps its beginning.")
  @Extension(name = "x-problems", value = "not-found not-possible-now")
  @APIResponse(
      responseCode = "200",
      description = "The announcement; `ETag` is its version.",
      content = @Content(schema = @Schema(implementation = AnnouncementView.class)))
  public Response change(
      @Parameter(description = ANNOUNCEMENT) @PathParam("announcementId") AnnouncementId id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      AnnouncementRequest request) {
    var checks = new FieldChecks();
    var told = told(checks, request);
    checks.done();
    return answer(Response.Status.OK, service.change(actor.get(), id, ifMatch, told));
  }

  @POST
  @Path("/{announcementId}/ending")
  @Performs("announcement.manage")
  @Operation(
      operationId = "endAnnouncement",
      summary = "End an announcement before its time",
      description = "Nobody is shown it any more.")
  @Extension(name = "x-problems", value = "not-found not-possible-now")
  @APIResponse(
      responseCode = "200",
      description = "The announcement, which is past; `ETag` is its version.",
      content = @Content(schema = @Schema(implementation = AnnouncementView.class)))
  public Response end(
      @Parameter(description = ANNOUNCEMENT) @PathParam("announcementId") AnnouncementId id,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    return AnnouncementView.answer(Response.Status.OK, service.end(actor.get(), id, ifMatch));
  }

  @DELETE
  @Path("/{announcementId}")
  @Performs("announcement.manage")
  @Operation(
      operationId = "deleteAnnouncement",
      summary = "Delete an announcement",
      description = "Before it begins.")
  @Extension(name = "x-problems", value = "not-found not-possible-now")
  @APIResponse(responseCode = "204", description = "It is gone.")
  public void delete(
      @Parameter(description = ANNOUNCEMENT) @PathParam("announcementId") AnnouncementId id,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    service.delete(actor.get(), id, ifMatch);
  }

  private static Response answer(Response.Status status, Outcome outcome) {
    return switch (outcome) {
      case Outcome.Done(var kept) -> AnnouncementView.answer(status, kept);
      case Outcome.Faulty(var errors) -> Problem.invalid(errors).response();
    };
  }

  private static Announcement.Told told(FieldChecks checks, AnnouncementRequest request) {
    return new Announcement.Told(
        checks.required("/kind", request.kind(), AnnouncementKind::of),
        checks.required("/audience", request.audience(), Audience::of),
        checks.required("/from", request.from(), Moment::near),
        checks.required("/until", request.until(), Moment::near),
        LocalizedTextRequest.lines(checks, "/text", request.text(), TEXT_LIMIT));
  }

  /** What shall be told. */
  @Schema(description = "What shall be told, to whom and when.")
  public record AnnouncementRequest(
      @Schema(
              description = "INFORMATION or INTERRUPTION.",
              required = true,
              examples = "INFORMATION")
          @Nullable String kind,
      @Schema(
              description = "EVERYBODY, CUSTOMERS or EXPERTS.",
              required = true,
              examples = "EVERYBODY")
          @Nullable String audience,
      @Schema(description = "From when (UTC).", required = true) @Nullable Instant from,
      @Schema(description = "Until when (UTC).", required = true, examples = "2099-01-01T00:00:00Z")
          @Nullable Instant until,
      @Schema(description = "At most 500 characters in each language.", required = true)
          @Nullable LocalizedTextRequest text) {}

  /** A page of announcements. */
  @Schema(description = "A page of announcements.")
  public record KeptAnnouncementPage(
      @Schema(description = "The newest first.") List<AnnouncementView> items,
      @Schema(description = "Cursor of the next page; null on the last.", nullable = true)
          @Nullable String next) {}
}
