package fi.opastin.guidance.message;

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

/** What one is writing in a workspace. */
@Path("/api/v1/workspaces/{workspaceId}/draft")
@Tag(name = "Messages")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
public class DraftResource {

  private final DraftService service;
  private final CurrentActor actor;

  DraftResource(DraftService service, CurrentActor actor) {
    this.service = service;
    this.actor = actor;
  }

  @GET
  @Performs("draft.read")
  @Operation(
      operationId = "readDraft",
      summary = "Get your draft",
      description = "What you were writing in this workspace; an empty text if nothing.")
  @APIResponse(responseCode = "200", description = "The draft; `ETag` is its version.")
  public RestResponse<DraftResponse> read(@PathParam("workspaceId") WorkspaceId workspaceId) {
    return answer(service.read(actor.get(), workspaceId));
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs("draft.save")
  @Operation(
      operationId = "saveDraft",
      summary = "Save your draft",
      description =
          "Keeps what you are writing, for you alone; up to twice the length of a message. `If-Match` is the `ETag` you were given last;"
              + " `stale-version` means that another of your devices has saved since. An empty text"
              + " empties the draft; posting a message does so too.")
  @APIResponse(responseCode = "200", description = "The draft; `ETag` is its version.")
  public RestResponse<DraftResponse> save(
      @PathParam("workspaceId") WorkspaceId workspaceId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      SaveDraftRequest request) {
    var checks = new FieldChecks();
    var text = checks.optional("/text", request.text(), raw -> PlainText.lines(raw, Draft.LIMIT));
    checks.done();
    return answer(service.save(actor.get(), workspaceId, ifMatch, text == null ? "" : text));
  }

  private static RestResponse<DraftResponse> answer(DraftResponse draft) {
    return ResponseBuilder.ok(draft).header("ETag", Etag.of(draft.version())).build();
  }

  /** What to keep. */
  @Schema(description = "What to keep as your draft.")
  public record SaveDraftRequest(
      @Schema(
              description = "The text so far; empty to drop it.",
              required = true,
              maxLength = Draft.LIMIT,
              examples = "I would like to ask")
          @Nullable String text) {

    /** Never the text. */
    @Override
    public String toString() {
      return "SaveDraftRequest[…]";
    }
  }

  /** A draft. */
  @Schema(name = "Draft", description = "What you are writing in a workspace.")
  public record DraftResponse(
      @Schema(description = "The text so far; may be empty.") String text,
      @Schema(description = "When it was saved; null if never.", nullable = true)
          @Nullable Instant savedAt,
      @Schema(description = "Version, as in `ETag`.") int version) {

    static final DraftResponse NONE = new DraftResponse("", null, 0);

    static DraftResponse from(Draft draft, FieldCipher cipher) {
      return new DraftResponse(draft.text(cipher), draft.savedAt(), draft.version());
    }
  }
}
