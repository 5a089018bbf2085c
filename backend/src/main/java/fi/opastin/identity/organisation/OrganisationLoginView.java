package fi.opastin.identity.organisation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An organisation's OpenID provider as its keeper sees it, with what has to be registered there.
 */
@Schema(name = "OrganisationLogin", description = "An organisation's own OpenID provider.")
public record OrganisationLoginView(
    UUID id,
    @Schema(
            description = "As it stands in ID tokens.",
            examples = "https://login.education.example")
        String issuer,
    @Schema(description = "What the service is called there.", examples = "opastin")
        String clientId,
    @Schema(description = "Null: its metadata tell.", nullable = true) @Nullable PathsView paths,
    @Schema(description = "Whether people may log in by it now.") boolean enabled,
    int version,
    @Schema(description = "To register there: where people come back (`redirect_uri`).")
        String redirectAddress,
    @Schema(
            description =
                "To register there: whom it tells of a log-out (`backchannel_logout_uri`).")
        String logoutAddress,
    @Schema(description = "To register there: the service's public keys (`jwks_uri`).")
        String keysAddress,
    @Schema(description = "Where the organisation's own pages may lead its staff to log in.")
        String startAddress) {

  static OrganisationLoginView from(OrganisationLogin login, String origin) {
    var own = origin + "/auth/organisation/" + login.id();
    return new OrganisationLoginView(
        login.id(),
        login.issuer(),
        login.clientId(),
        login.paths().map(PathsView::from).orElse(null),
        login.enabled(),
        login.version(),
        own + "/callback",
        own + "/back-channel-logout",
        origin + "/auth/organisation/keys",
        own + "/start");
  }

  /** Where an OpenID provider's addresses lie, below its issuer. */
  @Schema(
      name = "OrganisationLoginPaths",
      description = "Where an OpenID provider's addresses lie, below its issuer.")
  public record PathsView(
      @Schema(examples = "/authorize") String authorization,
      @Schema(examples = "/token") String token,
      @Schema(examples = "/keys") String keys,
      @Schema(description = "Null: it offers no log-out.", nullable = true, examples = "/logout")
          @Nullable String logout) {

    static PathsView from(OrganisationLogin.Paths paths) {
      return new PathsView(paths.authorization(), paths.token(), paths.keys(), paths.logout());
    }
  }
}
