package fi.opastin.identity.login;

import fi.opastin.identity.login.LoginService.Decision;
import fi.opastin.identity.organisation.OrganisationLogin;
import fi.opastin.identity.session.Device;
import fi.opastin.identity.session.SessionCookie;
import fi.opastin.identity.session.Sessions;
import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.AuthenticationCompletionAction;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;

/**
 * Runs once per login, when the ID token has been verified and before the OpenID client makes a
 * session of its own. It always ends in a redirect, so that no such session comes into being and no
 * token of the provider reaches the browser.
 */
@ApplicationScoped
@Unremovable
class LoginCompletion implements AuthenticationCompletionAction {

  private static final Logger LOG = Logger.getLogger(LoginCompletion.class);

  private final LoginService service;
  private final Sessions sessions;
  private final LoginPages pages;

  LoginCompletion(LoginService service, Sessions sessions, LoginPages pages) {
    this.service = service;
    this.sessions = sessions;
    this.pages = pages;
  }

  @Override
  public Uni<Void> action(AuthenticationCompletionContext completion) {
    return completion
        .requestContext()
        .runBlocking(() -> {
          var idToken = (JsonWebToken) completion.identity().getPrincipal();
          throw new AuthenticationRedirectException(complete(completion.routingContext(), idToken));
        })
        .replaceWithVoid();
  }

  /** Returns where the browser goes. */
  private String complete(RoutingContext context, JsonWebToken idToken) {
    var tenant = LoginTenant.of(context).orElseThrow(AuthenticationFailedException::new);
    var decision =
        switch (tenant.provider()) {
          case SUOMIFI -> customer(context, idToken);
          case ORGANISATION -> expert(context, idToken, tenant.own());
        };
    // normally it has died at the start: the callback comes from another site
    SessionCookie.read(context).ifPresent(sessions::endNamedBy);
    return switch (decision) {
      case Decision.SignedIn(var token) -> {
        SessionCookie.set(context, token);
        yield pages.signedIn(context);
      }
      case Decision.Refused(var reason) -> {
        LOG.infof("login by %s refused: %s", tenant.id(), reason.code());
        yield pages.refused(context, reason);
      }
    };
  }

  /** A link that did not work is not asked about again; one that was used says nothing more. */
  private Decision expert(
      RoutingContext context, JsonWebToken idToken, Optional<OrganisationLogin> own) {
    var decision =
        service.expert(
            idToken,
            own.map(OrganisationLogin::id),
            InvitationCookie.read(context),
            device(context));
    if (decision instanceof Decision.Refused(var reason) && reason.isOfStaffLink()) {
      InvitationCookie.clear(context);
    }
    return decision;
  }

  /** The invitation serves one login, unless that came to nothing for the means or the time. */
  private Decision customer(RoutingContext context, JsonWebToken idToken) {
    var invitation = InvitationCookie.read(context);
    var decision =
        service.customer(idToken, invitation, LoginLanguage.of(context), device(context));
    if (invitation.isPresent() && !canSucceedYet(decision)) {
      InvitationCookie.clear(context);
    }
    return decision;
  }

  private static Device device(RoutingContext context) {
    return Device.of(context.request().getHeader("User-Agent"));
  }

  private static boolean canSucceedYet(Decision decision) {
    return decision instanceof Decision.Refused(var reason)
        && (reason == LoginRefusal.WEAK_AUTHENTICATION
            || reason == LoginRefusal.NO_IDENTITY_CODE
            || reason == LoginRefusal.MAINTENANCE);
  }
}
