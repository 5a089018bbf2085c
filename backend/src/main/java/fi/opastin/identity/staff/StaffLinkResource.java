package fi.opastin.identity.staff;

import fi.opastin.access.OpenToAll;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Following a link to an account of staff, before log-in. */
@Path("/api/v1/staff-link-visits")
@Tag(name = "Staff")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class StaffLinkResource {

  private final StaffLinks links;

  StaffLinkResource(StaffLinks links) {
    this.links = links;
  }

  @POST
  @PermitAll
  @OpenToAll("the account is not bound to a login yet; the link's secret is the key")
  @PartOf(ServiceFunction.LOGIN)
  @Operation(
      operationId = "visitStaffLink",
      summary = "Follow a link to an account of staff",
      description =
          "Tells whose account it is, and remembers the link for 15 minutes in a cookie for the log-in"
              + " that follows. The token stands in the link's fragment, so that no server's log sees"
              + " it; this does not use the link up.")
  @Extension(name = "x-problems", value = "staff-link-ended function-switched-off")
  @APIResponse(
      responseCode = "200",
      description = "The account can be bound by logging in.",
      content = @Content(schema = @Schema(implementation = StaffLinkVisit.class)))
  public Response visit(FollowedLink link) {
    var secret = link.secret();
    return switch (links.visit(secret)) {
      case StaffLinks.Visit.Welcome(var organisation, var own, var expiresAt) ->
          FollowedLink.welcome(
              secret, new StaffLinkVisit(organisation, own.orElse(null), expiresAt));
      case StaffLinks.Visit.Ended() -> Problem.of(StaffProblem.STAFF_LINK_ENDED).response();
    };
  }

  /** A link that works. */
  @Schema(description = "A link that works.")
  public record StaffLinkVisit(
      @Schema(description = "Whose staff the account is of.") LocalizedText organisation,
      @Schema(
              description =
                  "By which of the organisations' own log-ins they come in; null: by the common one.",
              nullable = true)
          @Nullable UUID organisationLogin,
      @Schema(description = "When the link stops working.") Instant expiresAt) {}
}
