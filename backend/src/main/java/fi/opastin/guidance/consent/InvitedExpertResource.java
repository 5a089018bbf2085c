package fi.opastin.guidance.consent;

import fi.opastin.access.CurrentActor;
import fi.opastin.access.Performs;
import fi.opastin.guidance.consent.ConsentRepository.Position;
import fi.opastin.guidance.consent.InvitedExpertService.Invitation;
import fi.opastin.guidance.consent.InvitedExpertService.Outcome;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.platform.database.Cursor;
import fi.opastin.platform.problem.CommonProblem;
import fi.opastin.platform.problem.FieldChecks;
import fi.opastin.platform.problem.Problem;
import fi.opastin.platform.web.Etag;
import fi.opastin.platform.web.PageQuery;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Invitations of an expert into workspaces, which tell nothing of them (G7). */
@Path("/api/v1/consent-invitations")
@Tag(name = "Consents")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
public class InvitedExpertResource {

  private final InvitedExpertService service;
  private final CurrentActor actor;

  InvitedExpertResource(InvitedExpertService service, CurrentActor actor) {
    this.service = service;
    this.actor = actor;
  }

  @GET
  @Performs("consent-invitation.list")
  @Operation(
      operationId = "listConsentInvitations",
      summary = "List the invitations to you",
      description =
          "Who invites you, and since when; neither the customer nor anything of the workspace. Those"
              + " that you have accepted stay here until the customer has decided.")
  @APIResponse(
      responseCode = "200",
      description = "A page of invitations.",
      content = @Content(schema = @Schema(implementation = ConsentInvitationPage.class)))
  public ConsentInvitationPage list(@BeanParam PageQuery query) {
    var checks = new FieldChecks();
    var size = query.size(checks);
    var before = query.position(checks, InvitedExpertResource::position);
    checks.done();
    var page = service.list(actor.get(), before, size);
    var next = page.next();
    return new ConsentInvitationPage(
        page.items().stream().map(ConsentInvitationResponse::from).toList(),
        next == null ? null : Cursor.of(next.proposedAt(), next.id()).text());
  }

  @PUT
  @Path("/{consentId}/acceptance")
  @Performs("consent-invitation.accept")
  @Operation(
      operationId = "acceptConsentInvitation",
      summary = "Accept an invitation",
      description =
          "The workspace opens when the customer has consented, too; then `workspaceId` names it.",
      extensions =
          @org.eclipse.microprofile.openapi.annotations.extensions.Extension(
              name = "x-problems",
              value = "not-found not-possible-now"))
  @APIResponse(
      responseCode = "200",
      description = "The invitation; `ETag` is its version.",
      content = @Content(schema = @Schema(implementation = ConsentInvitationResponse.class)))
  public Response accept(
      @Parameter(description = "The invitation.") @PathParam("consentId") ConsentId consentId,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answer(service.answer(actor.get(), Step.EXPERT_ACCEPT, consentId, ifMatch));
  }

  @PUT
  @Path("/{consentId}/declination")
  @Performs("consent-invitation.decline")
  @Operation(
      operationId = "declineConsentInvitation",
      summary = "Decline an invitation",
      description = "Also after you have accepted, until the customer has consented.",
      extensions =
          @org.eclipse.microprofile.openapi.annotations.extensions.Extension(
              name = "x-problems",
              value = "not-found not-possible-now"))
  @APIResponse(
      responseCode = "200",
      description = "The invitation, ended.",
      content = @Content(schema = @Schema(implementation = ConsentInvitationResponse.class)))
  public Response decline(
      @Parameter(description = "The invitation.") @PathParam("consentId") ConsentId consentId,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answer(service.answer(actor.get(), Step.EXPERT_DECLINE, consentId, ifMatch));
  }

  private static Response answer(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Done(var invitation) ->
          Response.ok(ConsentInvitationResponse.from(invitation))
              .header("ETag", Etag.of(invitation.consent().progress().invitationVersion()))
              .build();
      case Outcome.NotPossible() -> Problem.of(CommonProblem.NOT_POSSIBLE_NOW).response();
    };
  }

  private static Position position(String text) {
    var cursor = Cursor.parse(text, 2);
    return new Position(cursor.instant(0), cursor.id(1));
  }

  /** A page of invitations. */
  @Schema(description = "A page of invitations.")
  public record ConsentInvitationPage(
      @Schema(description = "The invitations, newest first.") List<ConsentInvitationResponse> items,
      @Schema(description = "Cursor of the next page; null on the last.", nullable = true)
          @Nullable String next) {}

  /** An invitation of an expert. */
  @Schema(
      name = "ConsentInvitation",
      description = "An invitation into a workspace, which tells nothing of the workspace.")
  public record ConsentInvitationResponse(
      ConsentId id,
      ConsentKind kind,
      @Schema(description = "Who invites you.") ListedExpert proposedBy,
      @Schema(description = "Since when.") Instant proposedAt,
      @Schema(description = "Last day, in Finland, on which you can answer.") LocalDate answerBy,
      @Schema(description = "What you have answered.") Decision decision,
      @Schema(
              description = "The workspace, when it is open to you.",
              nullable = true,
              implementation = UUID.class)
          @Nullable WorkspaceId workspaceId,
      @Schema(description = "Version, as in `ETag`.") int version,
      @Schema(
              description = "Ids of the actions that you may do now.",
              examples = "[\"consent-invitation.accept\", \"consent-invitation.decline\"]")
          List<String> actions) {

    static ConsentInvitationResponse from(Invitation invitation) {
      var consent = invitation.consent();
      return new ConsentInvitationResponse(
          consent.id(),
          consent.kind(),
          invitation.proposedBy(),
          consent.proposedAt(),
          consent.progress().answerBy(),
          consent.progress().expertDecision(),
          consent.state() == ConsentState.ACTIVE ? consent.workspaceId() : null,
          consent.progress().invitationVersion(),
          Stream.of(InvitedAction.ACCEPT, InvitedAction.DECLINE)
              .filter(action ->
                  consent.allows(
                      action == InvitedAction.ACCEPT ? Step.EXPERT_ACCEPT : Step.EXPERT_DECLINE,
                      invitation.today()))
              .map(InvitedAction::id)
              .toList());
    }
  }
}
