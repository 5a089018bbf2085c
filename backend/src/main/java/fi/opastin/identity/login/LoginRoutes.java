package fi.opastin.identity.login;

import fi.opastin.identity.login.ProviderOutage.ProviderUnavailableException;
import fi.opastin.identity.session.LoginProvider;
import fi.opastin.identity.session.SessionCookie;
import fi.opastin.identity.session.Sessions;
import fi.opastin.service.interruption.ServiceFunction;
import fi.opastin.service.interruption.Switches;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.vertx.http.runtime.security.HttpSecurityRecorder.DefaultAuthFailureHandler;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Handler;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import org.jboss.logging.Logger;

/**
 * What surrounds the OpenID client at {@code /auth/suomifi}, {@code /auth/organisation} and {@code
 * /auth/organisation/{login}}, {@code …/start} and {@code …/callback}: by which OpenID provider the
 * login is, the language, the end of an older session, and a page instead of a blank 401 or 500 for
 * whatever goes wrong.
 */
@ApplicationScoped
class LoginRoutes {

  private static final Logger LOG = Logger.getLogger(LoginRoutes.class);
  private static final String PATHS =
      "/auth/(?:suomifi|organisation(?:/[^/]+)?)/(?:start|callback)";
  private static final String CHOSEN = "chosen";
  private static final String COMMON = "common";
  private static final String STATE_COOKIE = "q_auth_";
  private static final int SEE_OTHER = 303;
  private static final int BEFORE_AUTHENTICATION = 250;
  private static final int BETWEEN_AUTHENTICATION_AND_CHECK = 150;

  private final LoginTenants tenants;
  private final Sessions sessions;
  private final LoginPages pages;
  private final Switches switches;

  LoginRoutes(LoginTenants tenants, Sessions sessions, LoginPages pages, Switches switches) {
    this.tenants = tenants;
    this.sessions = sessions;
    this.pages = pages;
    this.switches = switches;
  }

  void install(@Observes Router router) {
    for (var provider : LoginProvider.values()) {
      var tenant = LoginTenants.ofInstallation(provider);
      route(
          router,
          "/auth/" + provider.tenant(),
          context -> {
            tenant.putInto(context);
            context.next();
          });
    }
    route(router, "/auth/organisation/:" + LoginTenants.LOGIN, this::findOwn);
    router
        .routeWithRegex(PATHS)
        .order(-BETWEEN_AUTHENTICATION_AND_CHECK)
        .handler(this::replaceFailureHandler)
        .failureHandler(context -> conclude(context, context.failure()));
  }

  private void route(Router router, String path, Handler<RoutingContext> tenant) {
    router
        .route(path + "/start")
        .order(-BEFORE_AUTHENTICATION)
        .handler(LoginLanguage::fromRequest)
        .handler(tenant)
        .handler(this::start);
    router
        .route(path + "/callback")
        .order(-BEFORE_AUTHENTICATION)
        .handler(LoginLanguage::fromState)
        .handler(tenant)
        .handler(this::callback);
  }

  private void findOwn(RoutingContext context) {
    context
        .vertx()
        .executeBlocking(() -> tenants.enabled(context))
        .onSuccess(found ->
            found.ifPresentOrElse(
                tenant -> {
                  tenant.putInto(context);
                  context.next();
                },
                () -> refuse(context, LoginRefusal.LOGIN_NOT_IN_USE)))
        .onFailure(failure -> refuse(context, reason(failure)));
  }

  private void start(RoutingContext context) {
    var tenant = LoginTenant.of(context).orElseThrow();
    // among staff there is an administrator who may come in
    if (tenant.provider() == LoginProvider.SUOMIFI
        && switches.off(ServiceFunction.LOGIN).isPresent()) {
      refuse(context, LoginRefusal.MAINTENANCE);
    } else if (tenant.equals(LoginTenants.ofInstallation(LoginProvider.ORGANISATION))
        && !COMMON.equals(context.queryParams().get(CHOSEN))) {
      context
          .vertx()
          .executeBlocking(tenants::isThereAChoice)
          .onSuccess(choice -> {
            if (choice) {
              send(context, pages.choice(context));
            } else {
              begin(context);
            }
          })
          .onFailure(failure -> refuse(context, reason(failure)));
    } else {
      begin(context);
    }
  }

  /** With a session that is not over, it ends. */
  private void begin(RoutingContext context) {
    var cookie = SessionCookie.read(context);
    if (cookie.isEmpty()) {
      context.next();
      return;
    }
    SessionCookie.clear(context);
    context
        .vertx()
        .executeBlocking(() -> {
          sessions.endNamedBy(cookie.get());
          return cookie;
        })
        .onSuccess(done -> context.next())
        .onFailure(failure -> refuse(context, reason(failure)));
  }

  private void callback(RoutingContext context) {
    var stateCookie = stateCookie(context);
    var error = context.queryParams().get("error");
    if (stateCookie.isEmpty()) {
      // not begun in this browser, begun too long ago, or a repeat
      refuse(context, LoginRefusal.FAILED);
    } else if (error != null) {
      remove(context, stateCookie.get());
      refuse(context, error.equals("access_denied") ? LoginRefusal.CANCELLED : LoginRefusal.FAILED);
    } else {
      context.next();
    }
  }

  private static Optional<Cookie> stateCookie(RoutingContext context) {
    var name =
        STATE_COOKIE
            + LoginTenant.of(context).orElseThrow().id()
            + "_"
            + context.queryParams().get("state");
    return Optional.ofNullable(context.request().getCookie(name));
  }

  private static void remove(RoutingContext context, Cookie cookie) {
    context
        .response()
        .addCookie(
            Cookie.cookie(cookie.getName(), "")
                .setPath("/auth")
                .setMaxAge(0)
                .setSecure(true)
                .setHttpOnly(true)
                .setSameSite(CookieSameSite.LAX));
  }

  /** Otherwise some failures would start the login over. */
  private void replaceFailureHandler(RoutingContext context) {
    BiConsumer<RoutingContext, Throwable> conclude = this::conclude;
    context.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, conclude);
    context.next();
  }

  /** A login's proper end is a redirect, too, and comes as an exception. */
  private void conclude(RoutingContext context, Throwable failure) {
    if (DefaultAuthFailureHandler.extractRootCause(failure)
        instanceof AuthenticationRedirectException redirect) {
      send(context, redirect.getRedirectUri());
    } else {
      refuse(context, reason(failure));
    }
  }

  private void refuse(RoutingContext context, LoginRefusal reason) {
    LOG.infof("login ended: %s", reason.code());
    send(context, pages.refused(context, reason));
  }

  private static void send(RoutingContext context, String location) {
    if (!context.response().ended()) {
      context
          .response()
          .setStatusCode(SEE_OTHER)
          .putHeader("Location", location)
          .putHeader("Cache-Control", "no-store")
          .end();
    }
  }

  private static LoginRefusal reason(Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException
          || cause instanceof TimeoutException
          || cause instanceof SQLException
          || cause instanceof PersistenceException
          || cause instanceof ProviderUnavailableException) {
        return LoginRefusal.UNAVAILABLE;
      }
    }
    return LoginRefusal.FAILED;
  }
}
