package fi.opastin.guidance.contact;

import fi.opastin.access.OpenToAll;
import fi.opastin.directory.ServiceProvider;
import fi.opastin.platform.problem.CommonProblem;
import fi.opastin.platform.problem.InvalidValueException;
import fi.opastin.platform.problem.ProblemException;
import fi.opastin.platform.web.LocalizedText;
import fi.opastin.service.interruption.OpenInMaintenance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The contact forms, for everybody (G5). */
@Path("/api/v1/contact-forms")
@Tag(name = "Contact", description = "Contact and feedback forms and their inboxes (G5, G15).")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ContactFormResource {

  private static final String FRAME_ANCESTORS = "Opastin-Frame-Ancestors";

  private final ContactForms forms;
  private final OpeningProofs proofs;

  ContactFormResource(ContactForms forms, OpeningProofs proofs) {
    this.forms = forms;
    this.proofs = proofs;
  }

  @GET
  @Path("/{recipient}")
  @PermitAll
  @OpenToAll("G5: anybody may write to the service and to its providers.")
  @Operation(
      operationId = "openContactForm",
      summary = "Open a contact form",
      description =
          "Who receives what it sends, and the proof to send it with: each time a fresh one, usable"
              + " once, from a few seconds after the opening and for some hours. Nothing of who opens"
              + " it is kept, and no cookie is set.",
      extensions = @Extension(name = "x-problems", value = "not-found"))
  @APIResponse(responseCode = "200", description = "A fresh form.")
  public ContactForm open(
      @Parameter(
              description = "`service`, or the id of a service provider of the directory.",
              example = "service")
          @PathParam("recipient")
          String recipient) {
    return forms
        .open(recipient(recipient))
        .map(this::form)
        .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
  }

  @GET
  @Path("/{recipient}/frame-ancestors")
  @PermitAll
  @OpenToAll("G5: the web server asks before it gives the page of a form to anybody.")
  @OpenInMaintenance
  @Operation(
      operationId = "readFrameAncestors",
      summary = "Ask which sites may show a contact form in a frame",
      description =
          "For the web server that gives out the page of the form. None where there is no form.",
      extensions = @Extension(name = "x-problems", value = "not-found"))
  @APIResponse(
      responseCode = "204",
      description = "The header tells.",
      headers =
          @Header(
              name = FRAME_ANCESTORS,
              description =
                  "Origins with spaces between them, or `'none'`, as `frame-ancestors` of a content"
                      + " security policy.",
              schema = @Schema(type = SchemaType.STRING)))
  public Response frameAncestors(
      @Parameter(
              description = "As in the address of the form.",
              example = "01930000-0000-7000-8000-000000000001")
          @PathParam("recipient")
          String recipient) {
    return Response.noContent()
        .header(FRAME_ANCESTORS, forms.frameAncestors(recipient(recipient)))
        .build();
  }

  private static Recipient recipient(String text) {
    try {
      return Recipient.parse(text);
    } catch (InvalidValueException e) {
      throw new ProblemException(CommonProblem.NOT_FOUND);
    }
  }

  private ContactForm form(ContactForms.Form form) {
    var proof = form.proof();
    var provider = form.provider();
    return new ContactForm(
        proof.recipient().toString(),
        provider.map(ContactProvider::from).orElse(null),
        form.receives(),
        ContactKind.to(proof.recipient()),
        provider.map(ServiceProvider::contactFrames).orElse(List.of()),
        proofs.text(proof),
        proof.usableFrom(),
        proof.usableUntil());
  }

  /** A form that has just been opened. */
  @Schema(description = "A contact form that has just been opened.")
  public record ContactForm(
      @Schema(description = "`service`, or the id of the provider.", examples = "service")
          String recipient,
      @Schema(
              description = "The provider that receives it; null: the service itself.",
              nullable = true)
          @Nullable ContactProvider provider,
      @Schema(
              description =
                  "Whether somebody reads what is sent. If not, show the provider's contact data"
                      + " instead: sending is refused.")
          boolean receives,
      @Schema(
              description =
                  "What it can be about. ACCESSIBILITY is answered within 14 days (Act 306/2019).")
          List<ContactKind> kinds,
      @Schema(
              description = "Origins of the sites that may show the form in a frame.",
              examples = "[\"https://education.example\"]")
          List<String> frameAncestors,
      @Schema(
              description = "To be sent back as it is, once.",
              examples = "AZMAAAAAcACAAAAAAAAAAQ.bm90IGEgc2lnbmF0dXJl")
          String proof,
      @Schema(description = "From when on it can be sent: a few seconds after the opening.")
          Instant usableFrom,
      @Schema(description = "Until when it can be sent; afterwards fetch a fresh form.")
          Instant usableUntil) {}

  /** The provider to which a form belongs. */
  @Schema(description = "The provider to which a contact form belongs: the controller.")
  public record ContactProvider(
      UUID id,
      LocalizedText name,
      @Schema(
              description = "Where its privacy notice stands.",
              nullable = true,
              examples = "https://education.example/tietosuoja")
          @Nullable String privacyNotice,
      @Schema(description = "How many working days an answer takes at most.", examples = "3")
          int expectedAnswerDays,
      @Schema(nullable = true, examples = "neuvonta@education.example") @Nullable String email,
      @Schema(nullable = true, examples = "029 123 4567") @Nullable String phone) {

    static ContactProvider from(ServiceProvider provider) {
      return new ContactProvider(
          provider.id(),
          provider.name(),
          provider.privacyNotice(),
          provider.expectedAnswerDays(),
          provider.email(),
          provider.phone());
    }
  }
}
