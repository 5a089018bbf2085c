package fi.opastin.guidance.archive;

import fi.opastin.access.CurrentActor;
import fi.opastin.access.Performs;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.platform.problem.FieldChecks;
import fi.opastin.platform.time.Finland;
import fi.opastin.platform.web.Language;
import fi.opastin.service.interruption.PartOf;
import fi.opastin.service.interruption.ServiceFunction;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Everything in a workspace, for the customer to keep. */
@Path("/api/v1/workspaces/{workspaceId}/archive")
@Tag(name = "Archive", description = "The customer's own copy of a workspace.")
@Authenticated
@RunOnVirtualThread
public class ArchiveResource {

  static final String ZIP = "application/zip";

  private final ArchiveService service;
  private final CurrentActor actor;

  ArchiveResource(ArchiveService service, CurrentActor actor) {
    this.service = service;
    this.actor = actor;
  }

  @GET
  @Produces(ZIP)
  @Performs("archive.download")
  @PartOf(ServiceFunction.ARCHIVE)
  @Operation(
      operationId = "downloadArchive",
      summary = "Download everything",
      description =
          "For the customer, in every state of the workspace: a ZIP with `workspace.pdf` (PDF/A-3a,"
              + " PDF/UA-1; long ones go on in `workspace-2.pdf` …), `workspace.json` and its JSON"
              + " Schema, the files in `attachments/`, `manifest.json`, and `SHA256SUMS` with the"
              + " service's signature `SHA256SUMS.sig`. It is made while it is sent and breaks off"
              + " when your access ends: only a ZIP that opens is whole.")
  @APIResponse(
      responseCode = "200",
      description = "The ZIP, to be saved.",
      content =
          @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @Extension(name = "x-problems", value = "function-switched-off")
  public Response download(
      @PathParam("workspaceId") WorkspaceId workspaceId,
      @Parameter(description = "Language of the PDF and the instructions: fi, sv or en.")
          @QueryParam("language")
          @DefaultValue("fi")
          String language) {
    var checks = new FieldChecks();
    var reading = checks.required("language", language, Language::of);
    checks.done();
    var download = service.begin(actor.get(), workspaceId, reading);
    StreamingOutput content = to -> service.write(download, to);
    return Response.ok(content, ZIP)
        .header(
            HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName(download) + "\"")
        .build();
  }

  private static String fileName(Download download) {
    return download.words().text("zip.name") + "-" + Finland.dayOf(download.at()) + ".zip";
  }
}
