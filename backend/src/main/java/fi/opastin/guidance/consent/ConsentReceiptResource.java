package fi.opastin.guidance.consent;

import fi.opastin.access.CurrentActor;
import fi.opastin.access.Performs;
import fi.opastin.guidance.consent.ReceiptService.Receipt;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.platform.pdf.PdfPrinter;
import fi.opastin.platform.problem.FieldChecks;
import fi.opastin.platform.web.Language;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The customer's receipt of a consent (G7). */
@Path("/api/v1/workspaces/{workspaceId}/consents/{consentId}/receipt")
@Tag(name = "Consents")
@Authenticated
@RunOnVirtualThread
public class ConsentReceiptResource {

  private static final String PDF = "application/pdf";

  private final ReceiptService service;
  private final PdfPrinter printer;
  private final CurrentActor actor;

  ConsentReceiptResource(ReceiptService service, PdfPrinter printer, CurrentActor actor) {
    this.service = service;
    this.printer = printer;
    this.actor = actor;
  }

  @GET
  @Produces(PDF)
  @Performs("consent.receipt")
  @Operation(
      operationId = "downloadConsentReceipt",
      summary = "Download the receipt of a consent, as the customer",
      description =
          "Tagged PDF (PDF/A-3a, PDF/UA-1): who, from where, why, how much, until when, what has"
              + " happened and when, who keeps the data, and how to withdraw. There when the customer"
              + " has answered.")
  @APIResponse(
      responseCode = "200",
      description = "The receipt.",
      content =
          @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response download(
      @PathParam("workspaceId") WorkspaceId workspaceId,
      @Parameter(description = "The consent.") @PathParam("consentId") ConsentId consentId,
      @Parameter(description = "Language of the receipt: fi, sv or en.") @QueryParam("language")
          @Nullable String language) {
    var checks = new FieldChecks();
    var wanted = checks.required("language", language, Language::of);
    checks.done();
    // laid out after the transaction: it takes a while
    Receipt receipt = service.receipt(actor.get(), workspaceId, consentId, wanted);
    return Response.ok(printer.print(receipt.printout()), PDF)
        .header(
            "Content-Disposition", "attachment; filename=\"consent-" + receipt.number() + ".pdf\"")
        .build();
  }
}
