package fi.opastin.guidance.consent;

import fi.opastin.access.CurrentActor;
import fi.opastin.access.Performs;
import fi.opastin.guidance.consent.HandoverService.Handover;
import fi.opastin.guidance.consent.HandoverService.Handovers;
import fi.opastin.guidance.consent.HandoverService.Outcome;
import fi.opastin.guidance.consent.Proposing.Request;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.platform.problem.CommonProblem;
import fi.opastin.platform.problem.FieldChecks;
import fi.opastin.platform.problem.Problem;
import fi.opastin.platform.web.Etag;
import fi.opastin.platform.web.IdempotencyKey;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Handing over a workspace whose founding expert is gone, by the administrator (G10). */
@Path("/api/v1/administration/workspaces/{workspaceId}/handovers")
@Tag(
    name = "Administration",
    description = "What an organisation's administrator does, blind to content.")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
public class HandoverResource {

  private final HandoverService service;
  private final CurrentActor actor;

  HandoverResource(HandoverService service, CurrentActor actor) {
    this.service = service;
    this.actor = actor;
  }

  @GET
  @Performs("handover.read")
  @Operation(
      operationId = "listHandovers",
      summary = "See the handovers of a workspace",
      description = "Newest first. Neither the customer nor the reason is told.")
  @APIResponse(
      responseCode = "200",
      description = "The handovers.",
      content = @Content(schema = @Schema(implementation = HandoverList.class)))
  public HandoverList list(@PathParam("workspaceId") WorkspaceId workspaceId) {
    return HandoverList.from(service.list(actor.get(), workspaceId));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs("handover.propose")
  @Operation(
      operationId = "proposeHandover",
      summary = "Propose a successor for an orphaned workspace",
      description =
          "Where the founding expert is no longer in the service. Customer and successor are asked;"
              + " when both have said yes, the successor is the founding expert. Codes of refusals as"
              + " in `proposeConsent`.")
  @APIResponse(
      responseCode = "201",
      description = "The handover, a draft.",
      content = @Content(schema = @Schema(implementation = HandoverResponse.class)))
  public Response propose(
      @PathParam("workspaceId") WorkspaceId workspaceId,
      @HeaderParam(IdempotencyKey.HEADER) @Nullable String idempotencyKey,
      ProposeHandoverRequest request) {
    var checks = new FieldChecks();
    var key = checks.required(IdempotencyKey.HEADER, idempotencyKey, IdempotencyKey::parse);
    var candidate = Candidates.of(checks, request.expertId(), request.email());
    var reason = checks.required("/reason", request.reason(), ConsentReason::new);
    checks.done();
    return answer(
        service.propose(
            actor.get(),
            workspaceId,
            new Request(ConsentKind.HANDOVER, candidate, reason, key, request)),
        Response.Status.CREATED,
        candidate.pointer());
  }

  @PUT
  @Path("/{consentId}/cancellation")
  @Performs("handover.cancel")
  @Operation(
      operationId = "cancelHandover",
      summary = "Take the proposal of a successor back",
      description =
          "Your own, or one that the founding expert made who is gone; until both have said yes.")
  @APIResponse(
      responseCode = "200",
      description = "The handover, `entered-in-error`.",
      content = @Content(schema = @Schema(implementation = HandoverResponse.class)))
  public Response cancel(
      @PathParam("workspaceId") WorkspaceId workspaceId,
      @Parameter(description = "The handover.") @PathParam("consentId") ConsentId consentId,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answer(
        service.cancel(actor.get(), workspaceId, consentId, ifMatch), Response.Status.OK, "");
  }

  private static Response answer(Outcome outcome, Response.Status done, String pointer) {
    return switch (outcome) {
      case Outcome.Done(var handover) ->
          Response.status(done)
              .entity(HandoverResponse.from(handover))
              .header("ETag", Etag.of(handover.consent().progress().version()))
              .build();
      case Outcome.NotPossible() -> Problem.of(CommonProblem.NOT_POSSIBLE_NOW).response();
      case Outcome.Refused(var code) ->
          Problem.invalid(List.of(new Problem.FieldError(pointer, code))).response();
    };
  }

  /** The handovers of a workspace. */
  @Schema(description = "The handovers of a workspace.")
  public record HandoverList(
      @Schema(description = "Short number of the workspace.", examples = "1F3A90C2")
          String reference,
      @Schema(description = "Whose workspace it is: a successor is one of its experts.")
          UUID serviceProviderId,
      @Schema(description = "Newest first.") List<HandoverResponse> items,
      @Schema(
              description = "Ids of the actions that you may do now.",
              examples = "[\"handover.propose\"]")
          List<String> actions) {

    static HandoverList from(Handovers handovers) {
      return new HandoverList(
          handovers.workspace().id().reference(),
          handovers.workspace().serviceProviderId(),
          handovers.items().stream().map(HandoverResponse::from).toList(),
          handovers.actions());
    }
  }

  /** A handover, without customer and reason. */
  @Schema(name = "Handover", description = "A handover as the administrator sees it.")
  public record HandoverResponse(
      ConsentId id,
      @Schema(description = "Number of the consent in the workspace.", examples = "2") int number,
      ConsentState state,
      @Schema(description = "Who is to become the founding expert.") ListedExpert successor,
      @Schema(description = "What the customer has answered.") Decision customerDecision,
      @Schema(description = "What the successor has answered.") Decision expertDecision,
      @Schema(description = "When it was proposed.") Instant proposedAt,
      @Schema(description = "Last day, in Finland, on which customer and successor can answer.")
          LocalDate answerBy,
      @Schema(nullable = true, description = "When it ended.") @Nullable Instant endedAt,
      @Schema(nullable = true, description = "Why it ended.") @Nullable EndCause endCause,
      @Schema(description = "Version, as in `ETag`.") int version,
      @Schema(
              description = "Ids of the actions that you may do now.",
              examples = "[\"handover.cancel\"]")
          List<String> actions) {

    static HandoverResponse from(Handover handover) {
      var consent = handover.consent();
      var stand = handover.stand();
      return new HandoverResponse(
          consent.id(),
          consent.number(),
          stand.state(),
          handover.successor(),
          consent.progress().customerDecision(),
          consent.progress().expertDecision(),
          consent.proposedAt(),
          consent.progress().answerBy(),
          stand.endedAt(),
          stand.endCause(),
          consent.progress().version(),
          handover.actions());
    }
  }

  /** Whom to propose as successor, and why. */
  @Schema(description = "Whom to propose as successor, and why: `expertId` or `email`.")
  public record ProposeHandoverRequest(
      @Schema(
              description = "The account of an expert of the organisation.",
              format = "uuid",
              nullable = true)
          @Nullable String expertId,
      @Schema(
              description = "The expert's work address.",
              maxLength = 254,
              nullable = true,
              examples = "markus.malli@employment.example")
          @Nullable String email,
      @Schema(
              description = "Why, for the customer to read: 1–1,000 characters of plain text.",
              required = true,
              minLength = 1,
              maxLength = ConsentReason.LIMIT,
              examples = "Your expert has moved to other work.")
          @Nullable String reason) {

    /** Never the reason. */
    @Override
    public String toString() {
      return "ProposeHandoverRequest[…]";
    }
  }
}
