package fi.opastin.guidance.contact;

import fi.opastin.access.OpenToAll;
import fi.opastin.guidance.contact.SendingService.Outcome;
import fi.opastin.platform.problem.CommonProblem;
import fi.opastin.platform.problem.FieldChecks;
import fi.opastin.platform.problem.Problem;
import fi.opastin.platform.web.EmailAddress;
import fi.opastin.platform.web.Language;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Sending a contact form, for everybody (G5). */
@Path("/api/v1/contacts")
@Tag(name = "Contact")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class SendContactResource {

  private final SendingService service;
  private final OpeningProofs proofs;

  SendContactResource(SendingService service, OpeningProofs proofs) {
    this.service = service;
    this.proofs = proofs;
  }

  @POST
  @PermitAll
  @OpenToAll("G5: anybody may write to the service and to its providers.")
  @Operation(
      operationId = "sendContact",
      summary = "Send a contact form",
      description =
          "To the recipient for which the form was opened. Only the handlers of that inbox read it."
              + " It is deleted within 180 days, unless it leads to a workspace (G15). The same form"
              + " sent again with the same content is taken once. A form that was opened too long"
              + " ago is refused with `contact-form-stale`: fetch a fresh one and send what was"
              + " written with that.",
      extensions =
          @Extension(
              name = "x-problems",
              value =
                  "contact-form-too-fresh contact-form-used not-possible-now contact-form-stale"))
  @APIResponse(
      responseCode = "201",
      description = "It has been received.",
      content = @Content(schema = @Schema(implementation = ContactReceived.class)))
  public Response send(SendContactRequest request) {
    var checks = new FieldChecks();
    var proof = checks.required("/proof", request.proof(), proofs::read);
    var email = checks.optional("/email", request.email(), EmailAddress::new);
    var sent =
        new Sent(
            checks.required("/kind", request.kind(), ContactKind::of),
            checks.required("/language", request.language(), Language::of),
            checks.required("/text", request.text(), Sent::text),
            checks.optional("/name", request.name(), Sent::name),
            email);
    var receipt = Boolean.TRUE.equals(request.receipt());
    if (receipt && (request.email() == null || request.email().isBlank())) {
      checks.required("/email", request.email(), EmailAddress::new);
    }
    checks.done();
    return answer(service.send(proof, sent, receipt, request.website()));
  }

  private static Response answer(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Done(var reference, var dueOn, var keptUntil) ->
          Response.status(Response.Status.CREATED)
              .entity(new ContactReceived(reference, dueOn, keptUntil))
              .build();
      case Outcome.TooFresh() -> Problem.of(ContactProblem.CONTACT_FORM_TOO_FRESH).response();
      case Outcome.Stale() -> Problem.of(ContactProblem.CONTACT_FORM_STALE).response();
      case Outcome.UsedBefore() -> Problem.of(ContactProblem.CONTACT_FORM_USED).response();
      case Outcome.NotReceived() -> Problem.of(CommonProblem.NOT_POSSIBLE_NOW).response();
      case Outcome.TooMany(var seconds) ->
          Response.fromResponse(Problem.of(CommonProblem.TOO_MANY_REQUESTS).response())
              .header(HttpHeaders.RETRY_AFTER, null)
              .header(HttpHeaders.RETRY_AFTER, seconds)
              .build();
    };
  }

  /** What somebody sends. */
  @Schema(description = "What somebody sends with a contact form.")
  public record SendContactRequest(
      @Schema(
              description = "`proof` of the form.",
              required = true,
              examples = "AZMAAAAAcACAAAAAAAAAAQ.bm90IGEgc2lnbmF0dXJl")
          @Nullable String proof,
      @Schema(description = "One of the form's `kinds`.", required = true, examples = "QUESTION")
          @Nullable String kind,
      @Schema(
              description = "In which it is written and shall be answered: fi, sv or en.",
              required = true,
              examples = "fi")
          @Nullable String language,
      @Schema(
              description = "What it is about, in plain text. No personal identity codes, please.",
              required = true,
              minLength = 1,
              maxLength = Sent.TEXT_LIMIT,
              examples = "Miten pääsen ohjaukseen?")
          @Nullable String text,
      @Schema(
              description = "What the sender wants to be called.",
              nullable = true,
              maxLength = Sent.NAME_LIMIT,
              examples = "Aino")
          @Nullable String name,
      @Schema(
              description = "Where an answer can be sent.",
              nullable = true,
              maxLength = 254,
              examples = "aino@example.org")
          @Nullable String email,
      @Schema(
              description =
                  "Whether a receipt is wanted by e-mail: with the reference, without what was"
                      + " written. Needs `email`.",
              nullable = true,
              examples = "false")
          @Nullable Boolean receipt,
      @Schema(description = "Stays empty: a field that people do not see.", nullable = true)
          @Nullable String website) {

    /** Says nothing of what is in it. */
    @Override
    public String toString() {
      return "SendContactRequest[…]";
    }
  }

  /** That it has been received. */
  @Schema(description = "That a contact has been received.")
  public record ContactReceived(
      @Schema(description = "What the sender can quote.", examples = "7K3MX-9Q2DW")
          String reference,
      @Schema(
              description = "The last day for an answer to feedback on accessibility; else null.",
              nullable = true,
              examples = "2026-12-10")
          @Nullable LocalDate answerDueOn,
      @Schema(
              description = "The last day on which it is kept, unless it leads to a workspace.",
              examples = "2027-05-24")
          LocalDate keptUntil) {}
}
