package fi.opastin.identity.login;

import fi.opastin.identity.organisation.OrganisationLogin;
import fi.opastin.identity.session.LoginProvider;
import io.quarkus.oidc.runtime.OidcUtils;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;

/**
 * By which OpenID provider a login is.
 *
 * @param own the organisation's own; empty: the installation's
 */
record LoginTenant(LoginProvider provider, Optional<OrganisationLogin> own) {

  private static final String KEY = LoginTenant.class.getName();

  /** The name under which the OpenID client knows it. */
  String id() {
    return own.map(login -> provider.tenant() + "-" + login.id()).orElseGet(provider::tenant);
  }

  /**
   * The address alone decides. Left to itself, the OpenID client would take a name from the cookie
   * of any other login that has been begun in the browser, and with it what one may claim there.
   */
  void putInto(RoutingContext context) {
    context.put(KEY, this);
    context.put(OidcUtils.TENANT_ID_ATTRIBUTE, id());
  }

  static Optional<LoginTenant> of(RoutingContext context) {
    return Optional.ofNullable(context.get(KEY));
  }
}
