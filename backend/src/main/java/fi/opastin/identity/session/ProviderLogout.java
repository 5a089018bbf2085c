package fi.opastin.identity.session;

import fi.opastin.identity.organisation.OrganisationLogin;
import fi.opastin.identity.organisation.OrganisationLogins;
import fi.opastin.identity.organisation.ProviderMetadata;
import fi.opastin.platform.web.Language;
import io.quarkus.oidc.runtime.TenantConfigBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriBuilder;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;

/** Logging out at the organisation's OpenID provider (OpenID Connect RP-Initiated Logout 1.0). */
@ApplicationScoped
class ProviderLogout {

  private static final Logger LOG = Logger.getLogger(ProviderLogout.class);

  /** Of what was verified at the login and has been kept encrypted since. */
  private static final JwtConsumer READER =
      new JwtConsumerBuilder()
          .setSkipAllValidators()
          .setDisableRequireSignature()
          .setSkipSignatureVerification()
          .build();

  private final TenantConfigBean tenants;
  private final OrganisationLogins logins;
  private final ProviderMetadata metadata;
  private final String origin;

  ProviderLogout(
      TenantConfigBean tenants,
      OrganisationLogins logins,
      ProviderMetadata metadata,
      @ConfigProperty(name = "opastin.origin") String origin) {
    this.tenants = tenants;
    this.logins = logins;
    this.metadata = metadata;
    this.origin = origin;
  }

  /** Where the browser logs out and comes back from; empty if the provider offers no logout. */
  Optional<URI> address(String idToken, Language language) {
    return end(idToken)
        .map(end ->
            UriBuilder.fromUri(end.address())
                .queryParam("client_id", "{client}")
                .queryParam("id_token_hint", "{token}")
                .queryParam("post_logout_redirect_uri", "{back}")
                .queryParam("ui_locales", "{language}")
                .buildFromEncoded(
                    end.clientId(),
                    idToken,
                    origin + "/" + language.code() + "/signed-out",
                    language.code()));
  }

  private record End(String address, String clientId) {}

  /** By whom the token was made, and for which client, says where it ends. */
  private Optional<End> end(String idToken) {
    try {
      var claims = READER.processToClaims(idToken);
      var installation = tenants.getStaticTenant(LoginProvider.ORGANISATION.tenant());
      var config = installation.oidcConfig();
      if (isOf(claims, config.token().issuer().orElse(""), config.clientId().orElse(""))) {
        var told = installation.getOidcMetadata();
        return Optional.ofNullable(told == null ? null : told.getEndSessionUri())
            .map(address -> new End(address, config.clientId().orElseThrow()));
      }
      return claims.getAudience().stream()
          .flatMap(client -> logins.find(issuer(claims), client).stream())
          .findFirst()
          .flatMap(this::own);
    } catch (InvalidJwtException | MalformedClaimException e) {
      throw new IllegalStateException("what was kept is no token", e);
    }
  }

  private Optional<End> own(OrganisationLogin login) {
    try {
      return Optional.ofNullable(metadata.of(login).logout())
          .map(address -> new End(address.toString(), login.clientId()));
    } catch (IOException e) {
      LOG.warnf("nobody can log out at an organisation's OpenID provider: %s", e.getMessage());
      return Optional.empty();
    }
  }

  private static boolean isOf(JwtClaims claims, String issuer, String client)
      throws MalformedClaimException {
    return issuer.equals(claims.getIssuer()) && claims.getAudience().contains(client);
  }

  private static String issuer(JwtClaims claims) {
    return String.valueOf(claims.getClaimValue("iss"));
  }
}
