package fi.opastin.guidance.invitation;

import fi.opastin.access.CurrentActor;
import fi.opastin.access.Performs;
import fi.opastin.guidance.invitation.InvitationService.Outcome;
import fi.opastin.guidance.invitation.InvitationService.View;
import fi.opastin.guidance.workspace.InvitationStanding;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.platform.problem.CommonProblem;
import fi.opastin.platform.problem.FieldChecks;
import fi.opastin.platform.problem.Problem;
import fi.opastin.platform.web.EmailAddress;
import fi.opastin.platform.web.Etag;
import fi.opastin.platform.web.IdempotencyKey;
import fi.opastin.platform.web.Language;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The customer's invitation, as the expert who opened the workspace sees and handles it. */
@Path("/api/v1/workspaces/{workspaceId}")
@Tag(name = "Invitations", description = "Inviting the customer to a workspace.")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
public class InvitationResource {

  private final InvitationService service;
  private final CurrentActor actor;

  InvitationResource(InvitationService service, CurrentActor actor) {
    this.service = service;
    this.actor = actor;
  }

  @GET
  @Path("/invitation")
  @Performs("invitation.read")
  @Operation(
      operationId = "readInvitation",
      summary = "See the customer's invitation",
      description =
          "The invitation that can be acted on, for the expert who opened the workspace. Where no"
              + " identity code was given and somebody has logged in with the link, `acceptedName`"
              + " is that person's name from strong authentication.")
  @APIResponse(
      responseCode = "200",
      description = "The invitation; `ETag` is its version.",
      content = @Content(schema = @Schema(implementation = InvitationResponse.class)))
  public Response read(@PathParam("workspaceId") WorkspaceId workspaceId) {
    return answer(Response.Status.OK, service.read(actor.get(), workspaceId));
  }

  @POST
  @Path("/invitations")
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs("invitation.send")
  @Operation(
      operationId = "sendInvitation",
      summary = "Send a new invitation",
      description =
          "Replaces an invitation that has not been used, has expired, or was taken back or"
              + " rejected. The old link stops working; the new one is valid for 30 days. Use it also"
              + " to correct an e-mail address that does not take mail.")
  @APIResponse(
      responseCode = "201",
      description = "The new invitation; `ETag` is its version.",
      content = @Content(schema = @Schema(implementation = InvitationResponse.class)))
  public Response send(
      @PathParam("workspaceId") WorkspaceId workspaceId,
      @HeaderParam(IdempotencyKey.HEADER) @Nullable String idempotencyKey,
      SendInvitationRequest request) {
    var checks = new FieldChecks();
    var key = checks.required(IdempotencyKey.HEADER, idempotencyKey, IdempotencyKey::parse);
    var email = checks.required("/email", request.email(), EmailAddress::new);
    checks.done();
    return answer(
        Response.Status.CREATED, service.sendAnew(actor.get(), workspaceId, key, request, email));
  }

  @PUT
  @Path("/invitation/revocation")
  @Performs("invitation.revoke")
  @Operation(
      operationId = "revokeInvitation",
      summary = "Take the invitation back",
      description = "The link stops working. Possible until somebody has used it.")
  @APIResponse(
      responseCode = "200",
      description = "The invitation, taken back.",
      content = @Content(schema = @Schema(implementation = InvitationResponse.class)))
  public Response revoke(
      @PathParam("workspaceId") WorkspaceId workspaceId,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    return decide(InvitationAction.REVOKE, workspaceId, ifMatch);
  }

  @PUT
  @Path("/invitation/confirmation")
  @Performs("invitation.confirm")
  @Operation(
      operationId = "confirmInvitation",
      summary = "Confirm that the right person has come",
      description =
          "Opens the content of the workspace to you and to the customer, who gets an e-mail. Needed"
              + " where no identity code was given.")
  @APIResponse(
      responseCode = "200",
      description = "The invitation, accepted.",
      content = @Content(schema = @Schema(implementation = InvitationResponse.class)))
  public Response confirm(
      @PathParam("workspaceId") WorkspaceId workspaceId,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    return decide(InvitationAction.CONFIRM, workspaceId, ifMatch);
  }

  @PUT
  @Path("/invitation/rejection")
  @Performs("invitation.reject")
  @Operation(
      operationId = "rejectInvitation",
      summary = "Say that it was not the right person",
      description =
          "Puts the person out again, and keeps nothing about them unless they have another"
              + " workspace. A new invitation can be sent then.")
  @APIResponse(
      responseCode = "200",
      description = "The invitation, rejected.",
      content = @Content(schema = @Schema(implementation = InvitationResponse.class)))
  public Response reject(
      @PathParam("workspaceId") WorkspaceId workspaceId,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    return decide(InvitationAction.REJECT, workspaceId, ifMatch);
  }

  private Response decide(
      InvitationAction action, WorkspaceId workspaceId, @Nullable String ifMatch) {
    return answer(Response.Status.OK, service.decide(actor.get(), action, workspaceId, ifMatch));
  }

  private Response answer(Response.Status status, Outcome outcome) {
    return switch (outcome) {
      case Outcome.Done(var view) -> answer(status, view);
      case Outcome.NotPossible() -> Problem.of(CommonProblem.NOT_POSSIBLE_NOW).response();
    };
  }

  private Response answer(Response.Status status, View view) {
    return Response.status(status)
        .entity(InvitationResponse.from(view))
        .header("ETag", Etag.of(view.invitation().version()))
        .build();
  }

  /** The customer's invitation. */
  @Schema(name = "Invitation", description = "The customer's invitation to a workspace.")
  public record InvitationResponse(
      @Schema(description = "How it stands.") InvitationStanding state,
      @Schema(description = "What the expert called the customer.", examples = "Aino Virtanen")
          String customerName,
      @Schema(description = "Where it was sent.", examples = "customer@example.org") String email,
      @Schema(description = "In which language.") Language language,
      @Schema(
              description =
                  "Whether a personal identity code was given: then only that person can accept.")
          boolean identityCodeGiven,
      @Schema(description = "Whether the mail server took the e-mail.")
          Invitation.Delivery delivery,
      @Schema(description = "When it was sent.") Instant sentAt,
      @Schema(description = "When the link stops working.") Instant expiresAt,
      @Schema(
              description = "Name, from strong authentication, of who has logged in with the link.",
              nullable = true,
              examples = "Aino Maria Virtanen")
          @Nullable String acceptedName,
      @Schema(description = "Version, as in `ETag`.") int version,
      @Schema(
              description = "Ids of the actions that you may do now.",
              examples = "[\"invitation.read\", \"invitation.send\"]")
          List<String> actions) {

    static InvitationResponse from(View view) {
      var invitation = view.invitation();
      return new InvitationResponse(
          invitation.expired(view.now())
              ? InvitationStanding.EXPIRED
              : InvitationStanding.valueOf(invitation.state().name()),
          invitation.customerName(view.cipher()).value(),
          invitation.email(view.cipher()).value(),
          invitation.language(),
          invitation.identityCodeGiven(),
          invitation.delivery(),
          invitation.sentAt(),
          invitation.expiresAt(),
          invitation.acceptedName(view.cipher()),
          invitation.version(),
          view.actions());
    }
  }

  /** Where to send a new invitation. */
  @Schema(description = "Where to send a new invitation.")
  public record SendInvitationRequest(
      @Schema(
              description = "The customer's e-mail address.",
              maxLength = 254,
              required = true,
              examples = "customer@example.org")
          @Nullable String email) {

    /** Says nothing of whose it is. */
    @Override
    public String toString() {
      return "SendInvitationRequest[…]";
    }
  }
}
