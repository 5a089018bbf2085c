package fi.opastin.identity.login;

import fi.opastin.identity.session.ProviderSessions;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jboss.logging.Logger;

/**
 * {@code POST /auth/organisation/back-channel-logout}, and {@code
 * /auth/organisation/{login}/back-channel-logout} for an organisation's own: an organisation's
 * OpenID provider tells that somebody has logged out there, and is logged out here (T21; OpenID
 * Connect Back-Channel Logout 1.0). Like the rest of the login bridge it is the standard's and not
 * part of our contract.
 */
@ApplicationScoped
class BackChannelLogout {

  private static final Logger LOG = Logger.getLogger(BackChannelLogout.class);
  private static final String OF_INSTALLATION = "/auth/organisation/back-channel-logout";
  private static final String OWN =
      "/auth/organisation/:" + LoginTenants.LOGIN + "/back-channel-logout";
  private static final int BEFORE_AUTHENTICATION = 250;
  private static final int LONGEST_BODY = 8 * 1024;

  private final LogoutTokens tokens;
  private final OwnLogoutTokens ownTokens;
  private final LoginTenants tenants;
  private final ProviderSessions sessions;

  BackChannelLogout(
      LogoutTokens tokens,
      OwnLogoutTokens ownTokens,
      LoginTenants tenants,
      ProviderSessions sessions) {
    this.tokens = tokens;
    this.ownTokens = ownTokens;
    this.tenants = tenants;
    this.sessions = sessions;
  }

  void install(@Observes Router router) {
    install(router, OF_INSTALLATION, (context, token) -> tokens.verified(token));
    install(router, OWN, this::verified);
  }

  /** Also when nobody may log in by it any more: what was begun by it can end by it. */
  private Optional<LogoutToken> verified(RoutingContext context, String token) {
    return tenants.named(context).flatMap(login -> ownTokens.verified(login, token));
  }

  private void install(
      Router router,
      String path,
      BiFunction<RoutingContext, String, Optional<LogoutToken>> verified) {
    var body = BodyHandler.create(false).setBodyLimit(LONGEST_BODY);
    router
        .post(path)
        .order(-BEFORE_AUTHENTICATION)
        .handler(context -> {
          context.request().resume();
          body.handle(context);
        })
        .handler(context -> receive(context, token -> verified.apply(context, token)))
        .failureHandler(BackChannelLogout::refuse);
  }

  private void receive(RoutingContext context, Function<String, Optional<LogoutToken>> verified) {
    var token = Optional.ofNullable(context.request().getFormAttribute("logout_token"));
    context
        .vertx()
        .executeBlocking(() -> token.flatMap(verified).map(this::logOut).orElse(false))
        .onSuccess(done -> {
          if (done) {
            answer(context, 200, "");
          } else {
            refuse(context);
          }
        })
        .onFailure(failure -> {
          LOG.warnf("a logout at the organisation's provider is lost: %s", failure.getClass());
          answer(context, 400, error("temporarily_unavailable"));
        });
  }

  private boolean logOut(LogoutToken told) {
    var ended = sessions.end(told.token(), told.subject(), told.session());
    ended.ifPresent(
        count -> LOG.infof("a logout at the organisation's provider ends %d sessions", count));
    return ended.isPresent();
  }

  /** Why is the provider's business to find out: whoever guesses learns nothing. */
  private static void refuse(RoutingContext context) {
    answer(context, 400, error("invalid_request"));
  }

  private static String error(String code) {
    return new JsonObject().put("error", code).encode();
  }

  /** The standard knows these two: 400 for whatever did not work. */
  private static void answer(RoutingContext context, int status, String json) {
    var response = context.response();
    if (response.ended()) {
      return;
    }
    response.setStatusCode(status).putHeader("Cache-Control", "no-store");
    if (json.isEmpty()) {
      response.end();
    } else {
      response.putHeader("Content-Type", "application/json").end(json);
    }
  }
}
