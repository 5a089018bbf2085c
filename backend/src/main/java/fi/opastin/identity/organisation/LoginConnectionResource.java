package fi.opastin.identity.organisation;

import fi.opastin.access.CurrentActor;
import fi.opastin.access.Performs;
import fi.opastin.identity.organisation.OrganisationLoginFields.TryLoginConnectionRequest;
import fi.opastin.platform.problem.FieldChecks;
import fi.opastin.platform.web.LocalizedText;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Whether organisations' OpenID providers answer, for the service's administrator (G4, T19). */
@Path("/api/v1/administration/login-connections")
@Tag(name = "Organisation log-in")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
public class LoginConnectionResource {

  private final LoginConnectionService service;
  private final ProviderTrial trial;
  private final ProviderAddresses addresses;
  private final CurrentActor actor;

  LoginConnectionResource(
      LoginConnectionService service,
      ProviderTrial trial,
      ProviderAddresses addresses,
      CurrentActor actor) {
    this.service = service;
    this.trial = trial;
    this.addresses = addresses;
    this.actor = actor;
  }

  @GET
  @Performs("organisation-login.see-connections")
  @Operation(
      operationId = "listLoginConnections",
      summary = "See which organisations' OpenID providers answer",
      description =
          "Those in use, as the answering replica found them within the last quarter of a minute;"
              + " asks none of them.")
  @APIResponse(responseCode = "200", description = "All of them.")
  public LoginConnections list() {
    var connections = service.list(actor.get());
    return new LoginConnections(
        connections.at(), connections.items().stream().map(LoginConnection::from).toList());
  }

  @POST
  @Path("/trial")
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs("organisation-login.try")
  @Operation(
      operationId = "tryLoginConnection",
      summary = "Try whether people could log in at an OpenID provider",
      description =
          "Asks it now for its metadata and keys, or, where the paths are given, for its keys. Takes"
              + " seconds. Saves nothing, and tells nothing of what it answers but what is wrong.")
  @APIResponse(responseCode = "200", description = "What came of it.")
  public LoginTrial attempt(TryLoginConnectionRequest request) {
    var checks = new FieldChecks();
    var issuer = request.issuer(checks, addresses);
    var paths = request.paths(checks);
    checks.done();
    service.permit(actor.get());
    return new LoginTrial(trial.all(issuer, paths));
  }

  /** How organisations' OpenID providers were. */
  @Schema(description = "How organisations' OpenID providers were.")
  public record LoginConnections(
      @Schema(description = "When it was looked (UTC).") Instant checkedAt,
      List<LoginConnection> items) {}

  /** How an organisation's OpenID provider was. */
  @Schema(description = "How an organisation's OpenID provider was.")
  public record LoginConnection(
      UUID loginId,
      UUID providerId,
      @Schema(description = "Whose staff log in there.") LocalizedText organisation,
      @Schema(description = "Its issuer.") String issuer,
      @Schema(description = "Why nobody can log in there; null: it answers.", nullable = true)
          @Nullable ProviderFlaw flaw) {

    static LoginConnection from(LoginConnectionService.Connection connection) {
      var login = connection.seen().login();
      return new LoginConnection(
          login.id(),
          login.serviceProviderId(),
          connection.organisation(),
          login.issuer(),
          connection.seen().flaw().orElse(null));
    }
  }

  /** What came of trying an OpenID provider. */
  @Schema(description = "What came of trying an OpenID provider.")
  public record LoginTrial(
      @Schema(description = "All that is not right; none: people can log in there.")
          List<ProviderFlaw> flaws) {}
}
