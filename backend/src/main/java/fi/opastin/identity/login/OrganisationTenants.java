package fi.opastin.identity.login;

import fi.opastin.identity.login.ProviderOutage.ProviderUnavailableException;
import fi.opastin.identity.organisation.OrganisationLogin;
import fi.opastin.identity.organisation.ProviderMetadata;
import fi.opastin.identity.organisation.ProviderMetadata.Endpoints;
import fi.opastin.identity.session.LoginProvider;
import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TenantConfigResolver;
import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.oidc.runtime.builders.TokenConfigBuilder;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Makes the OpenID client for each organisation's own provider, without a restart: everything as at
 * the installation's own (PKCE, nonce, state, age of tokens), save that the service proves who it
 * is with its own key, as at strong authentication.
 */
@ApplicationScoped
@Unremovable
class OrganisationTenants implements TenantConfigResolver {

  private static final Logger LOG = Logger.getLogger(OrganisationTenants.class);

  /** The OpenID client's: connect anew when the configuration is another one. */
  private static final String CONNECT_ANEW = "replace-tenant-configuration-context";

  private record Made(int version, Endpoints endpoints, OidcTenantConfig configuration) {}

  private final TenantConfigBean tenants;
  private final ProviderMetadata metadata;
  private final String origin;
  private final Map<UUID, Made> made = new ConcurrentHashMap<>();

  OrganisationTenants(
      TenantConfigBean tenants,
      ProviderMetadata metadata,
      @ConfigProperty(name = "opastin.origin") String origin) {
    this.tenants = tenants;
    this.metadata = metadata;
    this.origin = origin;
  }

  @Override
  public Uni<OidcTenantConfig> resolve(
      RoutingContext context, OidcRequestContext<OidcTenantConfig> request) {
    var own = LoginTenant.of(context).filter(tenant -> tenant.own().isPresent());
    if (own.isEmpty()) {
      return Uni.createFrom().nullItem();
    }
    context.put(CONNECT_ANEW, "true");
    return request.runBlocking(() -> configuration(own.get()));
  }

  /** The same one as long as nothing has changed: the OpenID client keeps its connection by it. */
  private OidcTenantConfig configuration(LoginTenant tenant) {
    var login = tenant.own().orElseThrow();
    var endpoints = endpoints(login);
    return made.compute(
            login.id(),
            (id, last) ->
                last != null
                        && last.version() == login.version()
                        && last.endpoints().equals(endpoints)
                    ? last
                    : new Made(login.version(), endpoints, make(tenant.id(), login, endpoints)))
        .configuration();
  }

  private Endpoints endpoints(OrganisationLogin login) {
    try {
      return metadata.of(login);
    } catch (IOException e) {
      LOG.warnf("an organisation's OpenID provider cannot be used: %s", e.getMessage());
      throw new ProviderUnavailableException(503);
    }
  }

  private OidcTenantConfig make(String id, OrganisationLogin login, Endpoints endpoints) {
    var common = configured(LoginProvider.ORGANISATION);
    return OidcTenantConfig.builder(common)
        .tenantId(id)
        .authServerUrl(login.issuer())
        .clientId(login.clientId())
        .credentials(configured(LoginProvider.SUOMIFI).credentials())
        .discoveryEnabled(false)
        .followRedirects(false)
        .authorizationPath(endpoints.authorization().toString())
        .tokenPath(endpoints.token().toString())
        .jwksPath(endpoints.keys().toString())
        .token(
            new TokenConfigBuilder()
                .issuer(login.issuer())
                .audience(login.clientId())
                .age(common.token().age().orElseThrow())
                .lifespanGrace(common.token().lifespanGrace().orElseThrow())
                .forcedJwkRefreshInterval(common.token().forcedJwkRefreshInterval())
                .allowJwtIntrospection(common.token().allowJwtIntrospection())
                .allowOpaqueTokenIntrospection(common.token().allowOpaqueTokenIntrospection())
                .build())
        .authentication()
        .redirectPath(origin + "/auth/organisation/" + login.id() + "/callback")
        .end()
        .build();
  }

  private OidcTenantConfig configured(LoginProvider provider) {
    return tenants.getStaticTenant(provider.tenant()).oidcConfig();
  }
}
