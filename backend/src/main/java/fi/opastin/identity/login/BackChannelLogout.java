package fi.opastin.identity.login;

import fi.opastin.identity.session.ProviderSessions;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.OptionalInt;
import org.jboss.logging.Logger;

/**
 * {@code POST /auth/organisation/back-channel-logout}: an organisation's OpenID provider tells that
 * somebody has logged out there, and is logged out here (T21; OpenID Connect Back-Channel Logout
 * 1.0). Like the rest of the login bridge it is the standard's and not part of our contract.
 */
@ApplicationScoped
class BackChannelLogout {

  private static final Logger LOG = Logger.getLogger(BackChannelLogout.class);
  private static final String PATH = "/auth/organisation/back-channel-logout";
  private static final int BEFORE_AUTHENTICATION = 250;
  private static final int LONGEST_BODY = 8 * 1024;

  private final LogoutTokens tokens;
  private final ProviderSessions sessions;

  BackChannelLogout(LogoutTokens tokens, ProviderSessions sessions) {
    this.tokens = tokens;
    this.sessions = sessions;
  }

  void install(@Observes Router router) {
    var body = BodyHandler.create(false).setBodyLimit(LONGEST_BODY);
    router
        .post(PATH)
        .order(-BEFORE_AUTHENTICATION)
        .handler(context -> {
          context.request().resume();
          body.handle(context);
        })
        .handler(this::receive)
        .failureHandler(BackChannelLogout::refuse);
  }

  private void receive(RoutingContext context) {
    var token = Optional.ofNullable(context.request().getFormAttribute("logout_token"));
    context
        .vertx()
        .executeBlocking(() -> token.map(this::logOut).orElse(false))
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

  private boolean logOut(String token) {
    var ended =
        tokens
            .verified(token)
            .map(told -> sessions.end(told.token(), told.subject(), told.session()))
            .orElseGet(OptionalInt::empty);
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
