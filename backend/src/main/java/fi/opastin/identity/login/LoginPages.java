package fi.opastin.identity.login;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The pages on which a login ends. */
@Singleton
class LoginPages {

  private final String origin;

  LoginPages(@ConfigProperty(name = "opastin.origin") String origin) {
    this.origin = origin;
  }

  String signedIn(RoutingContext context) {
    return page(context, "signed-in");
  }

  String refused(RoutingContext context, LoginRefusal reason) {
    return page(context, "login-refused?reason=" + reason.code());
  }

  /** Where staff say of which organisation they are. */
  String choice(RoutingContext context) {
    return page(context, "organisation-login");
  }

  private String page(RoutingContext context, String path) {
    return origin + "/" + LoginLanguage.of(context).code() + "/" + path;
  }
}
