package fi.opastin.guidance.guidanceplan;

import fi.opastin.access.CurrentActor;
import fi.opastin.access.Performs;
import fi.opastin.guidance.guidanceplan.SummaryService.Outcome;
import fi.opastin.guidance.guidanceplan.SummaryService.Published;
import fi.opastin.guidance.guidanceplan.SummaryService.Shown;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.platform.database.NumberedPage;
import fi.opastin.platform.problem.CommonProblem;
import fi.opastin.platform.problem.FieldChecks;
import fi.opastin.platform.problem.Problem;
import fi.opastin.platform.web.Etag;
import fi.opastin.platform.web.IdempotencyKey;
import fi.opastin.platform.web.PageQuery;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The published summaries of a workspace's guidance. */
@Path("/api/v1/workspaces/{workspaceId}/summaries")
@Tag(name = "Plan")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
public class SummaryResource {

  private final SummaryService service;
  private final CurrentActor actor;

  SummaryResource(SummaryService service, CurrentActor actor) {
    this.service = service;
    this.actor = actor;
  }

  @GET
  @Performs("summary.read")
  @Operation(
      operationId = "listSummaries",
      summary = "See the summary of the guidance",
      description =
          "What experts have published, newest first: the first holds, the others are its earlier"
              + " versions.")
  @APIResponse(
      responseCode = "200",
      description = "A page of summaries; `ETag` names the one that holds.",
      content = @Content(schema = @Schema(implementation = SummaryPage.class)))
  public Response list(
      @PathParam("workspaceId") WorkspaceId workspaceId, @BeanParam PageQuery query) {
    var checks = new FieldChecks();
    var size = query.size(checks);
    var before = query.position(checks, NumberedPage::before);
    checks.done();
    var published =
        service.list(actor.get(), workspaceId, before == null ? NumberedPage.END : before, size);
    return Response.ok(SummaryPage.from(published))
        .header(HttpHeaders.ETAG, Etag.of(published.version()))
        .build();
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs("summary.publish")
  @Operation(
      operationId = "publishSummary",
      summary = "Publish a summary of the guidance",
      description =
          "By an expert, to everybody in the workspace; it holds from now on, and the earlier ones"
              + " stay to be read. `If-Match` is the `ETag` of the list: `stale-version` means that"
              + " another expert has published since. Empties your draft.")
  @APIResponse(
      responseCode = "201",
      description = "The summary; `ETag` names it as the one that holds.",
      content = @Content(schema = @Schema(implementation = SummaryResponse.class)))
  public Response publish(
      @PathParam("workspaceId") WorkspaceId workspaceId,
      @HeaderParam(IdempotencyKey.HEADER) @Nullable String idempotencyKey,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      PublishSummaryRequest request) {
    var checks = new FieldChecks();
    var key = checks.required(IdempotencyKey.HEADER, idempotencyKey, IdempotencyKey::parse);
    var text = checks.required("/text", request.text(), Summary::text);
    checks.done();
    return switch (service.publish(actor.get(), workspaceId, key, ifMatch, text, request)) {
      case Outcome.Done(var shown) ->
          Response.status(Response.Status.CREATED)
              .entity(SummaryResponse.from(shown))
              .header(HttpHeaders.ETAG, Etag.of(shown.summary().version()))
              .build();
      case Outcome.NotPossible() -> Problem.of(CommonProblem.NOT_POSSIBLE_NOW).response();
    };
  }

  /** What to publish. */
  @Schema(description = "What to publish.")
  public record PublishSummaryRequest(
      @Schema(
              description = "1–20,000 characters (code points) of plain text.",
              required = true,
              minLength = 1,
              maxLength = Summary.LIMIT)
          @Nullable String text) {

    /** Never the text. */
    @Override
    public String toString() {
      return "PublishSummaryRequest[…]";
    }
  }

  /** A page of summaries. */
  @Schema(description = "A page of summaries.")
  public record SummaryPage(
      @Schema(description = "The summaries, newest first: on the first page the first holds.")
          List<SummaryResponse> items,
      @Schema(description = "Cursor of the next page; null at the end.", nullable = true)
          @Nullable String next,
      @Schema(description = "Version, as in `ETag`; 0 while there is no summary.") int version) {

    static SummaryPage from(Published published) {
      return new SummaryPage(
          published.page().rows().stream().map(SummaryResponse::from).toList(),
          published.page().next(),
          published.version());
    }
  }

  /** A published summary. */
  @Schema(name = "Summary", description = "A summary of the guidance.")
  public record SummaryResponse(
      @Schema(description = "Names the summary.") UUID id,
      @Schema(description = "Plain text with line breaks.") String text,
      @Schema(description = "Who published it.") PlanPerson author,
      @Schema(description = "When it was published.") Instant publishedAt,
      @Schema(description = "Version that the list has while this one holds.") int version) {

    static SummaryResponse from(Shown shown) {
      var summary = shown.summary();
      return new SummaryResponse(
          summary.id(),
          summary.text(shown.view().cipher()),
          shown.view().person(summary.authorId()),
          summary.publishedAt(),
          summary.version());
    }
  }
}
