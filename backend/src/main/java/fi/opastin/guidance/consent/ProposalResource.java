package fi.opastin.guidance.consent;

import fi.opastin.access.CurrentActor;
import fi.opastin.access.Performs;
import fi.opastin.guidance.consent.ProposalService.Outcome;
import fi.opastin.guidance.consent.Proposing.Candidate;
import fi.opastin.guidance.consent.Proposing.Request;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.platform.problem.CommonProblem;
import fi.opastin.platform.problem.FieldChecks;
import fi.opastin.platform.problem.InvalidValueException;
import fi.opastin.platform.problem.Problem;
import fi.opastin.platform.web.Etag;
import fi.opastin.platform.web.IdempotencyKey;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Proposing an expert to the customer (G7). */
@Path("/api/v1/workspaces/{workspaceId}/consents")
@Tag(name = "Consents")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
public class ProposalResource {

  private final ProposalService service;
  private final CurrentActor actor;

  ProposalResource(ProposalService service, CurrentActor actor) {
    this.service = service;
    this.actor = actor;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs("consent.propose")
  @Operation(
      operationId = "proposeConsent",
      summary = "Propose an expert to the customer",
      description =
          """
          As the founding expert: a further expert (`JOIN`), or a successor of the same organisation \
          (`HANDOVER`), named by `expertId` or by the work address. The expert gets an invitation \
          that tells neither the customer nor anything of the workspace; the customer is asked for \
          consent. Codes of refusals: `unknown-expert`, `already-present`, `already-proposed`, \
          `other-organisation`, `yourself`.\
          """)
  @APIResponse(
      responseCode = "201",
      description = "The consent, a draft.",
      content = @Content(schema = @Schema(implementation = ConsentResponse.class)))
  public Response propose(
      @PathParam("workspaceId") WorkspaceId workspaceId,
      @HeaderParam(IdempotencyKey.HEADER) @Nullable String idempotencyKey,
      ProposeConsentRequest request) {
    var checks = new FieldChecks();
    var key = checks.required(IdempotencyKey.HEADER, idempotencyKey, IdempotencyKey::parse);
    var kind = checks.required("/kind", request.kind(), ProposalResource::kind);
    var candidate = Candidates.of(checks, request.expertId(), request.email());
    var reason = checks.required("/reason", request.reason(), ConsentReason::new);
    checks.done();
    return answer(
        service.propose(
            actor.get(), workspaceId, new Request(kind, candidate, reason, key, request)),
        candidate);
  }

  private static Response answer(Outcome outcome, Candidate candidate) {
    return switch (outcome) {
      case Outcome.Done(var view) ->
          Response.status(Response.Status.CREATED)
              .entity(ConsentResponse.from(view))
              .header("ETag", Etag.of(view.consent().progress().version()))
              .build();
      case Outcome.NotPossible() -> Problem.of(CommonProblem.NOT_POSSIBLE_NOW).response();
      case Outcome.Refused(var code) ->
          Problem.invalid(List.of(new Problem.FieldError(candidate.pointer(), code))).response();
    };
  }

  private static ConsentKind kind(String text) {
    try {
      return ConsentKind.valueOf(text);
    } catch (IllegalArgumentException e) {
      throw new InvalidValueException("invalid");
    }
  }

  /** Whom to propose, and why. */
  @Schema(description = "Whom to propose to the customer, and why: `expertId` or `email`.")
  public record ProposeConsentRequest(
      @Schema(
              description = "`JOIN` or `HANDOVER`.",
              required = true,
              enumeration = {"JOIN", "HANDOVER"},
              examples = "JOIN")
          @Nullable String kind,
      @Schema(description = "The account of an expert.", format = "uuid", nullable = true)
          @Nullable String expertId,
      @Schema(
              description = "The expert's work address.",
              maxLength = 254,
              nullable = true,
              examples = "olga.opinto@education.example")
          @Nullable String email,
      @Schema(
              description = "Why, for the customer to read: 1–1,000 characters of plain text.",
              required = true,
              minLength = 1,
              maxLength = ConsentReason.LIMIT,
              examples = "Olga knows the vocational courses that we have talked about.")
          @Nullable String reason) {

    /** Never the reason. */
    @Override
    public String toString() {
      return "ProposeConsentRequest[…]";
    }
  }
}
