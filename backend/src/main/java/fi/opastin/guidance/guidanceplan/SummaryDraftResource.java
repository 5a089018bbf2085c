package fi.opastin.guidance.guidanceplan;

import fi.opastin.access.CurrentActor;
import fi.opastin.access.Performs;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.platform.crypto.FieldCipher;
import fi.opastin.platform.problem.FieldChecks;
import fi.opastin.platform.web.Etag;
import fi.opastin.platform.web.PlainText;
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
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The summary that an expert is writing. */
@Path("/api/v1/workspaces/{workspaceId}/summary-draft")
@Tag(name = "Plan")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
public class SummaryDraftResource {

  private final SummaryDraftService service;
  private final CurrentActor actor;

  SummaryDraftResource(SummaryDraftService service, CurrentActor actor) {
    this.service = service;
    this.actor = actor;
  }

  @GET
  @Performs("summary-draft.read")
  @Operation(
      operationId = "readSummaryDraft",
      summary = "Get your draft of the summary",
      description =
          "The summary that you, an expert, are writing; an empty text if none. Nobody else sees it.")
  @APIResponse(responseCode = "200", description = "The draft; `ETag` is its version.")
  public RestResponse<SummaryDraftResponse> read(
      @PathParam("workspaceId") WorkspaceId workspaceId) {
    return answer(service.read(actor.get(), workspaceId));
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs("summary-draft.save")
  @Operation(
      operationId = "saveSummaryDraft",
      summary = "Save your draft of the summary",
      description =
          "Keeps what you are writing, for you alone; up to twice the length of a summary."
              + " `stale-version` means that another of your devices has saved since. An empty text"
              + " empties the draft; publishing does so too.")
  @APIResponse(responseCode = "200", description = "The draft; `ETag` is its version.")
  public RestResponse<SummaryDraftResponse> save(
      @PathParam("workspaceId") WorkspaceId workspaceId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      SaveSummaryDraftRequest request) {
    var checks = new FieldChecks();
    var text =
        checks.optional("/text", request.text(), raw -> PlainText.lines(raw, SummaryDraft.LIMIT));
    checks.done();
    return answer(service.save(actor.get(), workspaceId, ifMatch, text == null ? "" : text));
  }

  private static RestResponse<SummaryDraftResponse> answer(SummaryDraftResponse draft) {
    return ResponseBuilder.ok(draft).header("ETag", Etag.of(draft.version())).build();
  }

  /** What to keep. */
  @Schema(description = "What to keep as your draft of the summary.")
  public record SaveSummaryDraftRequest(
      @Schema(
              description = "The text so far; empty to drop it.",
              required = true,
              maxLength = SummaryDraft.LIMIT,
              examples = "During the autumn we have")
          @Nullable String text) {

    /** Never the text. */
    @Override
    public String toString() {
      return "SaveSummaryDraftRequest[…]";
    }
  }

  /** A draft of the summary. */
  @Schema(name = "SummaryDraft", description = "The summary that you are writing.")
  public record SummaryDraftResponse(
      @Schema(description = "The text so far; may be empty.") String text,
      @Schema(description = "When it was saved; null if never.", nullable = true)
          @Nullable Instant savedAt,
      @Schema(description = "Version, as in `ETag`.") int version) {

    static final SummaryDraftResponse NONE = new SummaryDraftResponse("", null, 0);

    static SummaryDraftResponse from(SummaryDraft draft, FieldCipher cipher) {
      return new SummaryDraftResponse(draft.text(cipher), draft.savedAt(), draft.version());
    }
  }
}
