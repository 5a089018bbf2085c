package fi.opastin.identity.login;

import fi.opastin.identity.organisation.OrganisationLogin;
import fi.opastin.identity.organisation.OrganisationLogins;
import fi.opastin.identity.session.LoginProvider;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Reads from an address by which OpenID provider a login is. */
@ApplicationScoped
class LoginTenants {

  /** {@code /auth/organisation/{login}/…} */
  static final String LOGIN = "login";

  private final OrganisationLogins logins;

  LoginTenants(OrganisationLogins logins) {
    this.logins = logins;
  }

  static LoginTenant ofInstallation(LoginProvider provider) {
    return new LoginTenant(provider, Optional.empty());
  }

  /**
   * The organisation's own OpenID provider that the address names; asks the database.
   *
   * @return empty if there is none, or people may not log in by it now
   */
  Optional<LoginTenant> enabled(RoutingContext context) {
    return named(context)
        .filter(OrganisationLogin::enabled)
        .map(login -> new LoginTenant(LoginProvider.ORGANISATION, Optional.of(login)));
  }

  /** The one that the address names, whether people may log in by it or not. */
  Optional<OrganisationLogin> named(RoutingContext context) {
    try {
      return logins.find(UUID.fromString(context.pathParam(LOGIN)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Whether staff have to say of which organisation they are. */
  boolean isThereAChoice() {
    return logins.isThereAChoice();
  }
}
