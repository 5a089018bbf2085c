package fi.opastin.guidance.invitation;

import fi.opastin.access.OpenToAll;
import fi.opastin.guidance.invitation.Acceptance.Visit;
import fi.opastin.identity.login.FollowedLink;
import fi.opastin.platform.problem.Problem;
import fi.opastin.platform.web.LocalizedText;
import fi.opastin.service.interruption.PartOf;
import fi.opastin.service.interruption.ServiceFunction;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Following an invitation link, before log-in. */
@Path("/api/v1/invitation-visits")
@Tag(name = "Invitations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class InvitationVisitResource {

  private final Acceptance acceptance;

  InvitationVisitResource(Acceptance acceptance) {
    this.acceptance = acceptance;
  }

  @POST
  @PermitAll
  @OpenToAll("the invited person has no account yet; the link's secret is the key")
  @PartOf(ServiceFunction.LOGIN)
  @Operation(
      operationId = "visitInvitation",
      summary = "Follow an invitation link",
      description =
          "Tells who invites, and remembers the invitation for 15 minutes in a cookie for the log-in"
              + " that follows. The token stands in the link's fragment, so that no server's log sees"
              + " it; this does not use the invitation up.")
  @Extension(
      name = "x-problems",
      value =
          "invitation-unknown invitation-used invitation-expired invitation-revoked invitation-superseded function-switched-off")
  @APIResponse(
      responseCode = "200",
      description = "The invitation can be accepted by logging in.",
      content = @Content(schema = @Schema(implementation = InvitationVisit.class)))
  public Response visit(FollowedLink link) {
    var secret = link.secret();
    return switch (acceptance.visit(secret)) {
      case Visit.Welcome(var serviceProvider, var expiresAt) ->
          FollowedLink.welcome(secret, new InvitationVisit(serviceProvider, expiresAt));
      case Visit.Refused(var problem) -> Problem.of(problem).response();
    };
  }

  /** An invitation that can be accepted. */
  @Schema(description = "An invitation that can be accepted.")
  public record InvitationVisit(
      @Schema(description = "The inviting expert's organisation.") LocalizedText serviceProvider,
      @Schema(description = "When the link stops working.") Instant expiresAt) {}
}
