package fi.opastin.identity.session;

import fi.opastin.platform.web.CookieNames;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;

/** The one cookie of a session. It ends with the browser; the limits are the server's. */
public final class SessionCookie {

  private SessionCookie() {}

  public static Optional<String> read(RoutingContext context) {
    return Optional.ofNullable(context.request().getCookie(CookieNames.SESSION))
        .map(Cookie::getValue)
        .filter(value -> !value.isEmpty());
  }

  /** Whether the browser has one, right or wrong. */
  static boolean isSent(RoutingContext context) {
    return context.request().getCookie(CookieNames.SESSION) != null;
  }

  public static void set(RoutingContext context, String token) {
    context.response().addCookie(cookie(token));
  }

  public static void clear(RoutingContext context) {
    context.response().addCookie(cookie("").setMaxAge(0));
  }

  private static Cookie cookie(String value) {
    return Cookie.cookie(CookieNames.SESSION, value)
        .setPath("/")
        .setSecure(true)
        .setHttpOnly(true)
        .setSameSite(CookieSameSite.STRICT);
  }
}
