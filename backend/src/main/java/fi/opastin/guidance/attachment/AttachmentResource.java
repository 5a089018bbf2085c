package fi.opastin.guidance.attachment;

import fi.opastin.access.CurrentActor;
import fi.opastin.access.Performs;
import fi.opastin.guidance.attachment.AttachmentService.Removed;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.platform.problem.CommonProblem;
import fi.opastin.platform.problem.FieldChecks;
import fi.opastin.platform.problem.InvalidValueException;
import fi.opastin.platform.problem.Problem;
import fi.opastin.platform.web.IdempotencyKey;
import fi.opastin.service.interruption.PartOf;
import fi.opastin.service.interruption.ServiceFunction;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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

/** Files that go with messages. */
@Path("/api/v1/workspaces/{workspaceId}/attachments")
@Tag(name = "Attachments")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
public class AttachmentResource {

  private final AttachmentService service;
  private final CurrentActor actor;

  AttachmentResource(AttachmentService service, CurrentActor actor) {
    this.service = service;
    this.actor = actor;
  }

  @GET
  @Performs("attachment.list-draft")
  @Operation(
      operationId = "listDraftAttachments",
      summary = "List the files of your draft",
      description = "The files that you have added here and not sent, the first one first.")
  @APIResponse(
      responseCode = "200",
      description = "The files.",
      content = @Content(schema = @Schema(implementation = DraftAttachments.class)))
  public DraftAttachments drafts(@PathParam("workspaceId") WorkspaceId workspaceId) {
    return service.drafts(actor.get(), workspaceId);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs("attachment.add")
  @PartOf(ServiceFunction.ATTACHMENTS)
  @Operation(
      operationId = "addAttachment",
      summary = "Announce a file",
      description =
          "Adds a file to your draft, for you alone until you send it; then put its content. At most 20"
              + " files of 25 MB (26,214,400 bytes) each: PDF, images (png, jpg, jpeg, gif, webp, heic, heif), office"
              + " documents without macros (docx, xlsx, pptx, odt, ods, odp, doc, xls, ppt, rtf) and text"
              + " (txt, csv). Codes: `kind-not-allowed` by the ending of `/name`, `too-large` and `required`"
              + " of `/size`, `too-many-files`. What has not been uploaded within a day is deleted.")
  @APIResponse(
      responseCode = "201",
      description = "The file, whose content has not come.",
      content = @Content(schema = @Schema(implementation = AttachedFile.class)))
  @Extension(name = "x-problems", value = "function-switched-off")
  public Response add(
      @PathParam("workspaceId") WorkspaceId workspaceId,
      @HeaderParam(IdempotencyKey.HEADER) @Nullable String idempotencyKey,
      AddAttachmentRequest request) {
    var checks = new FieldChecks();
    var key = checks.required(IdempotencyKey.HEADER, idempotencyKey, IdempotencyKey::parse);
    var name = checks.required("/name", request.name(), FileName::new);
    var size = checks.required("/size", request.size(), AttachmentResource::size);
    checks.done();
    var file = service.add(actor.get(), workspaceId, key, name, size, request);
    return Response.status(Response.Status.CREATED).entity(file).build();
  }

  @GET
  @Path("{attachmentId}")
  @Performs("attachment.status")
  @Operation(
      operationId = "readAttachment",
      summary = "See how a file stands",
      description =
          "For a page that waits for the malware scan. Asking does not keep the session alive.")
  @APIResponse(
      responseCode = "200",
      description = "The file.",
      content = @Content(schema = @Schema(implementation = AttachedFile.class)))
  public AttachedFile status(
      @PathParam("workspaceId") WorkspaceId workspaceId,
      @Parameter(description = "The file.") @PathParam("attachmentId") AttachmentId attachmentId) {
    return service.status(actor.get(), workspaceId, attachmentId);
  }

  @DELETE
  @Path("{attachmentId}")
  @Performs("attachment.remove")
  @Operation(
      operationId = "removeAttachment",
      summary = "Remove a file from your draft",
      description = "Deletes it for good. What has been sent cannot be removed.")
  @APIResponse(responseCode = "204", description = "Removed.")
  public Response remove(
      @PathParam("workspaceId") WorkspaceId workspaceId,
      @Parameter(description = "The file.") @PathParam("attachmentId") AttachmentId attachmentId) {
    return switch (service.remove(actor.get(), workspaceId, attachmentId)) {
      case Removed.Done() -> Response.noContent().build();
      case Removed.NotPossible() -> Problem.of(CommonProblem.NOT_POSSIBLE_NOW).response();
    };
  }

  private static int size(Long size) {
    if (size <= 0) {
      throw new InvalidValueException("required");
    }
    if (size > Attachment.LIMIT) {
      throw new InvalidValueException("too-large");
    }
    return size.intValue();
  }

  /** Which file will come. */
  @Schema(description = "Which file will come.")
  public record AddAttachmentRequest(
      @Schema(
              description = "Name with its ending; folders before it are left out.",
              required = true,
              minLength = 1,
              maxLength = FileName.LIMIT,
              examples = "Ansioluettelo.pdf")
          @Nullable String name,
      @Schema(
              description = "Exact size in bytes, 1–26,214,400.",
              required = true,
              minimum = "1",
              maximum = "26214400",
              examples = "48213")
          @Nullable Long size) {

    /** Says nothing of its name. */
    @Override
    public String toString() {
      return "AddAttachmentRequest[…]";
    }
  }

  /** What lies in a draft. */
  @Schema(description = "The files of your draft.")
  public record DraftAttachments(
      @Schema(description = "The files, the first one first.") List<AttachedFile> items) {}
}
