package fi.opastin.identity.session;

import fi.opastin.platform.web.Language;
import io.quarkus.oidc.runtime.TenantConfigBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Logging out at the organisation's OpenID provider (OpenID Connect RP-Initiated Logout 1.0). */
@ApplicationScoped
class ProviderLogout {

  private final TenantConfigBean tenants;
  private final String origin;

  ProviderLogout(TenantConfigBean tenants, @ConfigProperty(name = "opastin.origin") String origin) {
    this.tenants = tenants;
    this.origin = origin;
  }

  /** Where the browser logs out and comes back from; empty if the provider offers no logout. */
  Optional<URI> address(String idToken, Language language) {
    var tenant = tenants.getStaticTenant(LoginProvider.ORGANISATION.tenant());
    var metadata = tenant.getOidcMetadata();
    if (metadata == null || metadata.getEndSessionUri() == null) {
      return Optional.empty();
    }
    return Optional.of(
        UriBuilder.fromUri(metadata.getEndSessionUri())
            .queryParam("client_id", "{client}")
            .queryParam("id_token_hint", "{token}")
            .queryParam("post_logout_redirect_uri", "{back}")
            .queryParam("ui_locales", "{language}")
            .buildFromEncoded(
                tenant.oidcConfig().clientId().orElseThrow(),
                idToken,
                origin + "/" + language.code() + "/signed-out",
                language.code()));
  }
}
