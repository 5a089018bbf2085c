package fi.opastin.identity.session;

import fi.opastin.platform.problem.CommonProblem;
import fi.opastin.platform.problem.HttpProblem;
import fi.opastin.platform.web.CookieNames;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A request that changes something and carries the session's cookie must come from our own pages:
 * with our header, which other sites cannot send, and from our origin. The presence of the cookie
 * decides, whatever else the request carries, and before anybody asks who it is.
 */
@ApplicationScoped
class CrossSiteGuard {

  private static final int BEFORE_AUTHENTICATION = 400;
  private static final Set<HttpMethod> SAFE =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

  private final String origin;

  CrossSiteGuard(@ConfigProperty(name = "opastin.origin") String origin) {
    this.origin = origin;
  }

  void install(@Observes Filters filters) {
    filters.register(this::check, BEFORE_AUTHENTICATION);
  }

  private void check(RoutingContext context) {
    var request = context.request();
    if (SAFE.contains(request.method())
        || request.getCookie(CookieNames.SESSION) == null
        || isOurs(request)) {
      context.next();
    } else {
      HttpProblem.end(context, CommonProblem.CROSS_SITE);
    }
  }

  private boolean isOurs(HttpServerRequest request) {
    var site = request.getHeader("Sec-Fetch-Site");
    var from = request.getHeader("Origin");
    return "1".equals(request.getHeader("X-Opastin"))
        && (site == null || site.equals("same-origin"))
        && (from == null || from.equals(origin))
        && (site != null || from != null);
  }
}
