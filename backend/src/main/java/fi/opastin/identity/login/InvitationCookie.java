package fi.opastin.identity.login;

import fi.opastin.platform.crypto.LinkToken;
import fi.opastin.platform.web.CookieNames;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Carries the invitation's token from the page of the link to the login's callback, and nowhere
 * else. Lax, because the callback comes from the provider's site.
 */
final class InvitationCookie {

  private static final String PATH = "/auth";
  private static final int LIFETIME = Math.toIntExact(Duration.ofMinutes(15).toSeconds());
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{16,128}");

  private InvitationCookie() {}

  /** For the answer to whoever has opened the link. */
  static NewCookie create(LinkToken token) {
    return new NewCookie.Builder(CookieNames.INVITATION)
        .value(token.value())
        .path(PATH)
        .maxAge(LIFETIME)
        .secure(true)
        .httpOnly(true)
        .sameSite(NewCookie.SameSite.LAX)
        .build();
  }

  static Optional<String> read(RoutingContext context) {
    return Optional.ofNullable(context.request().getCookie(CookieNames.INVITATION))
        .map(Cookie::getValue)
        .filter(token -> TOKEN.matcher(token).matches());
  }

  static void clear(RoutingContext context) {
    context
        .response()
        .addCookie(
            Cookie.cookie(CookieNames.INVITATION, "")
                .setPath(PATH)
                .setMaxAge(0)
                .setSecure(true)
                .setHttpOnly(true)
                .setSameSite(CookieSameSite.LAX));
  }
}
