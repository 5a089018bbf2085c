package fi.opastin.guidance.attachment;

import fi.opastin.access.CurrentActor;
import fi.opastin.access.Performs;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.platform.web.ContentDisposition;
import fi.opastin.service.interruption.PartOf;
import fi.opastin.service.interruption.ServiceFunction;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The content of files, as a stream in both directions. */
@Path("/api/v1/workspaces/{workspaceId}/attachments/{attachmentId}/content")
@Tag(name = "Attachments")
@Authenticated
@RunOnVirtualThread
public class AttachmentContentResource {

  private final AttachmentTransfer transfer;
  private final CurrentActor actor;

  AttachmentContentResource(AttachmentTransfer transfer, CurrentActor actor) {
    this.transfer = transfer;
    this.actor = actor;
  }

  @PUT
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @Produces(MediaType.APPLICATION_JSON)
  @Performs("attachment.upload")
  @PartOf(ServiceFunction.ATTACHMENTS)
  @Operation(
      operationId = "uploadAttachment",
      summary = "Put the content of a file",
      description =
          "The bytes as they are, exactly as many as announced (`size-differs`); they are encrypted as they come."
              + " After a broken connection put all of it again: an upload that still runs ends."
              + " The answer tells whether the content is of the kind that the name says.")
  @APIResponse(
      responseCode = "200",
      description = "The file as it stands now: RECEIVED, AVAILABLE or REFUSED.",
      content = @Content(schema = @Schema(implementation = AttachedFile.class)))
  @Extension(name = "x-problems", value = "function-switched-off")
  public AttachedFile upload(
      @PathParam("workspaceId") WorkspaceId workspaceId,
      @Parameter(description = "The file.") @PathParam("attachmentId") AttachmentId attachmentId,
      @RequestBody(
              description = "The content.",
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_OCTET_STREAM,
                      schema = @Schema(type = SchemaType.STRING, format = "binary")))
          InputStream content)
      throws IOException {
    return transfer.upload(actor.get(), workspaceId, attachmentId, content);
  }

  @GET
  @Produces(MediaType.WILDCARD)
  @Performs("attachment.download")
  @PartOf(ServiceFunction.ATTACHMENTS)
  @Operation(
      operationId = "downloadAttachment",
      summary = "Download a file",
      description =
          "Only what is AVAILABLE; always as an attachment, never to be shown in the browser."
              + " It breaks off when your access ends while it runs.")
  @APIResponse(
      responseCode = "200",
      description = "The content; the media type is that of the file.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @Extension(name = "x-problems", value = "function-switched-off")
  public Response download(
      @PathParam("workspaceId") WorkspaceId workspaceId,
      @Parameter(description = "The file.") @PathParam("attachmentId") AttachmentId attachmentId) {
    var reader = actor.get();
    var download = transfer.open(reader, AttachmentAction.DOWNLOAD, workspaceId, attachmentId);
    StreamingOutput content = to -> transfer.copy(reader, AttachmentAction.DOWNLOAD, download, to);
    return Response.ok(content, download.kind().mediaType())
        .header(HttpHeaders.CONTENT_LENGTH, download.size())
        .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment(download.name()))
        .build();
  }
}
