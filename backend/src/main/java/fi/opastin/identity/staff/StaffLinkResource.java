package fi.opastin.identity.staff;

import fi.opastin.access.OpenToAll;
import fi.opastin.identity.login.InvitationCookie;
import fi.opastin.platform.problem.FieldChecks;
import fi.opastin.platform.problem.Problem;
import fi.opastin.platform.web.LocalizedText;
import fi.opastin.platform.web.PlainText;
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
import org.jspecify.annotations.Nullable;

/** Following a link to an account of staff, before log-in. */
@Path("/api/v1/staff-link-visits")
@Tag(name = "Staff")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class StaffLinkResource {

  private static final int TOKEN_LIMIT = 100;

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
  public Response visit(StaffLinkRequest request) {
    var checks = new FieldChecks();
    var token =
        checks.required(
            "/token", request.token(), raw -> new StaffToken(PlainText.line(raw, TOKEN_LIMIT)));
    checks.done();
    return switch (links.visit(token)) {
      case StaffLinks.Visit.Welcome(var organisation, var expiresAt) ->
          Response.ok(new StaffLinkVisit(organisation, expiresAt))
              .cookie(InvitationCookie.create(token.value()))
              .build();
      case StaffLinks.Visit.Ended() -> Problem.of(StaffProblem.STAFF_LINK_ENDED).response();
    };
  }

  /** The link's secret. */
  @Schema(description = "The link's secret.")
  public record StaffLinkRequest(
      @Schema(
              description = "What stands after # in the link.",
              required = true,
              maxLength = TOKEN_LIMIT,
              examples = "1vKq0yVb3nM2pX8sT5rW7uZ9aC4eG6hJ0kL2mN4oP6q")
          @Nullable String token) {

    /** Never the secret. */
    @Override
    public String toString() {
      return "StaffLinkRequest[…]";
    }
  }

  /** A link that works. */
  @Schema(description = "A link that works.")
  public record StaffLinkVisit(
      @Schema(description = "Whose staff the account is of.") LocalizedText organisation,
      @Schema(description = "When the link stops working.") Instant expiresAt) {}
}
