package fi.opastin.identity.login;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.common.OidcEndpoint;
import io.quarkus.oidc.common.OidcResponseFilter;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells a provider that is out of order from a login that is not right. */
@ApplicationScoped
@Unremovable
@OidcEndpoint({OidcEndpoint.Type.TOKEN, OidcEndpoint.Type.JWKS})
class ProviderOutage implements OidcResponseFilter {

  /** The provider has answered that it cannot. */
  static final class ProviderUnavailableException extends OIDCException {

    private static final long serialVersionUID = 1L;

    ProviderUnavailableException(int status) {
      super("the provider answers " + status);
    }
  }

  @Override
  public Uni<Void> filter(OidcResponseFilterContext response) {
    return response.statusCode() >= 500
        ? Uni.createFrom().failure(new ProviderUnavailableException(response.statusCode()))
        : Uni.createFrom().voidItem();
  }
}
