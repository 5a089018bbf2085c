package fi.opastin.guidance.accesslog;

import fi.opastin.access.CurrentActor;
import fi.opastin.access.LogEntry.Position;
import fi.opastin.access.Performs;
import fi.opastin.guidance.accesslog.AccessLogService.Wish;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.platform.database.Cursor;
import fi.opastin.platform.problem.FieldChecks;
import fi.opastin.platform.problem.InvalidValueException;
import fi.opastin.platform.web.Language;
import fi.opastin.platform.web.PageQuery;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The access log of a workspace: for its customer. */
@Path("/api/v1/workspaces/{workspaceId}/access-log")
@Tag(name = "Access log", description = "Who has done what in a workspace, and on which ground.")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
public class AccessLogResource {

  private final AccessLogService service;
  private final LogFiles files;
  private final CurrentActor actor;

  AccessLogResource(AccessLogService service, LogFiles files, CurrentActor actor) {
    this.service = service;
    this.files = files;
    this.actor = actor;
  }

  @GET
  @Performs("access-log.read")
  @Operation(
      operationId = "readAccessLog",
      summary = "Read the access log",
      description =
          "Who has opened or changed what in your workspace, when and on which ground, newest first."
              + " Everything that anybody does there is an entry in the same transaction; a read is"
              + " entered once per person, record and ten minutes. Reading the log is an entry, too."
              + " Only for the customer of the workspace.")
  @APIResponse(responseCode = "200", description = "A page of entries.")
  public AccessLogPage read(
      @PathParam("workspaceId") WorkspaceId workspaceId,
      @BeanParam PageQuery query,
      @Parameter(description = "Only what this account did.") @QueryParam("person")
          @Nullable UUID person,
      @Parameter(description = "Only entries of this kind: READ, WROTE or CHANGED.")
          @QueryParam("kind")
          @Nullable String kind,
      @Parameter(description = "First day, in Finland.", example = "2026-11-01") @QueryParam("from")
          @Nullable String from,
      @Parameter(description = "Last day, in Finland.", example = "2026-11-30") @QueryParam("to")
          @Nullable String to) {
    var checks = new FieldChecks();
    var size = query.size(checks);
    var before = query.position(checks, AccessLogResource::position);
    var ofKind = checks.optional("kind", kind, AccessLogResource::kind);
    var first = checks.optional("from", from, AccessLogResource::day);
    var last = checks.optional("to", to, AccessLogResource::day);
    checks.done();
    return service.read(
        actor.get(), workspaceId, new Wish(person, ofKind, first, last), before, size);
  }

  @GET
  @Path("/csv")
  @Produces(LogFiles.CSV)
  @Performs("access-log.download")
  @Operation(
      operationId = "downloadAccessLogCsv",
      summary = "Download the access log as a table",
      description =
          "The whole log as comma-separated values (RFC 4180, UTF-8 with a byte order mark), in plain"
              + " words, times in Finland's time zone.")
  @APIResponse(
      responseCode = "200",
      description = "The file.",
      content =
          @Content(
              mediaType = LogFiles.CSV,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response csv(
      @PathParam("workspaceId") WorkspaceId workspaceId,
      @Parameter(description = "Language of the words: fi, sv or en; without it Finnish.")
          @QueryParam("language")
          @Nullable String language) {
    return files.csv(actor.get(), workspaceId, Language.ofOrFinnish(language));
  }

  @GET
  @Path("/json")
  @Performs("access-log.download")
  @Operation(
      operationId = "downloadAccessLogJson",
      summary = "Download the access log as data",
      description = "The whole log, entries as in the list, newest first.")
  @APIResponse(
      responseCode = "200",
      description = "The file.",
      content = @Content(schema = @Schema(implementation = AccessLogFile.class)))
  public Response json(@PathParam("workspaceId") WorkspaceId workspaceId) {
    return files.json(actor.get(), workspaceId);
  }

  private static Position position(String text) {
    var cursor = Cursor.parse(text, 2);
    return new Position(cursor.instant(0), cursor.id(1));
  }

  private static LogKind kind(String text) {
    try {
      return LogKind.valueOf(text);
    } catch (IllegalArgumentException e) {
      throw new InvalidValueException("invalid");
    }
  }

  private static LocalDate day(String text) {
    try {
      var day = LocalDate.parse(text);
      if (day.getYear() < 2000 || day.getYear() > 2999) {
        throw new InvalidValueException("out-of-range");
      }
      return day;
    } catch (DateTimeException e) {
      throw new InvalidValueException("invalid-date");
    }
  }

  /** A page of the log. */
  @Schema(description = "A page of the access log.")
  public record AccessLogPage(
      @Schema(description = "The entries, newest first.") List<LoggedAccess> items,
      @Schema(description = "Cursor of the next page; null on the last.", nullable = true)
          @Nullable String next,
      @Schema(description = "Everybody of whom the log can tell, for choosing one of them.")
          List<LoggedPerson> people) {}

  /** The whole log. */
  @Schema(description = "The whole access log of a workspace.")
  public record AccessLogFile(
      WorkspaceId workspaceId,
      @Schema(description = "The entries, newest first.") List<LoggedAccess> items) {}
}
