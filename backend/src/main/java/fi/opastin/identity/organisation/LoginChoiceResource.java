package fi.opastin.identity.organisation;

import fi.opastin.access.OpenToAll;
import fi.opastin.platform.web.LocalizedText;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** For whoever is about to log in as staff: which organisations have a log-in of their own. */
@Path("/api/v1/organisation-logins")
@Tag(name = "Organisation log-in")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class LoginChoiceResource {

  private final OrganisationLogins logins;

  LoginChoiceResource(OrganisationLogins logins) {
    this.logins = logins;
  }

  @GET
  @PermitAll
  @OpenToAll("who logs in has to choose the organisation first")
  @Operation(
      operationId = "listLoginChoices",
      summary = "List the organisations that have a log-in of their own",
      description =
          "Send the browser to `/auth/organisation/{id}/start`, or, for everybody else's staff, to"
              + " `/auth/organisation/start?chosen=common`.")
  @APIResponse(responseCode = "200", description = "All of them.")
  public LoginChoices list() {
    return new LoginChoices(
        logins.choices().stream()
            .map(choice ->
                new LoginChoice(
                    choice.login().id(),
                    choice.organisation(),
                    URI.create(choice.login().issuer()).getHost()))
            .toList());
  }

  /** The organisations that have a log-in of their own. */
  @Schema(description = "The organisations that have a log-in of their own.")
  public record LoginChoices(List<LoginChoice> items) {}

  /** A log-in of an organisation. */
  @Schema(description = "A log-in of an organisation.")
  public record LoginChoice(
      UUID id,
      @Schema(description = "Whose staff log in there.") LocalizedText organisation,
      @Schema(description = "Where that is.", examples = "login.education.example") String host) {}
}
