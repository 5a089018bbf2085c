package fi.opastin.platform.web;

import fi.opastin.platform.problem.CommonProblem;
import fi.opastin.platform.problem.HttpProblem;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.smallrye.config.ConfigMapping;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Rate limits, first of all: strict for what anybody can ask of the service without being signed
 * in, generous for its pages.
 */
@ApplicationScoped
class RateLimitFilter {

  /** How many requests a minute. */
  @ConfigMapping(prefix = "opastin.rate-limit")
  interface Limits {
    /** Logins begun, per client address. */
    int loginsPerMinute();

    /** Changes asked for without a session, per client address. */
    int publicPostsPerMinute();

    /** Contact forms sent, per client address: people in a library share one. */
    int contactsPerMinute();

    /** Everything else, per client address: many people may share one. */
    int requestsPerMinute();

    /** Everything under /api, per session. */
    int sessionRequestsPerMinute();
  }

  private static final int FIRST = 500;
  private static final int SIGNATURE_LENGTH = 86;
  private static final String CONTACTS = "/api/v1/contacts";

  private final RateLimits logins;
  private final RateLimits publicPosts;
  private final RateLimits contacts;
  private final RateLimits requests;
  private final RateLimits sessionRequests;

  RateLimitFilter(Limits limits) {
    logins = new RateLimits(limits.loginsPerMinute());
    publicPosts = new RateLimits(limits.publicPostsPerMinute());
    contacts = new RateLimits(limits.contactsPerMinute());
    requests = new RateLimits(limits.requestsPerMinute());
    sessionRequests = new RateLimits(limits.sessionRequestsPerMinute());
  }

  void install(@Observes Filters filters) {
    filters.register(this::check, FIRST);
  }

  private void check(RoutingContext context) {
    var path = context.normalizedPath();
    if (path.startsWith("/auth/")) {
      check(context, path.endsWith("/start") ? logins : requests, address(context));
    } else if (path.startsWith("/api/")) {
      checkApi(context);
    } else {
      context.next();
    }
  }

  private void checkApi(RoutingContext context) {
    var address = address(context);
    var cookie = context.request().getCookie(CookieNames.SESSION);
    if (isOver(context, requests, address)
        || (isContact(context) && isOver(context, contacts, address))) {
      return;
    }
    if (cookie != null) {
      check(context, sessionRequests, key(cookie.getValue()));
    } else if (context.request().method().equals(HttpMethod.GET)) {
      context.next();
    } else {
      check(context, publicPosts, address);
    }
  }

  private static boolean isContact(RoutingContext context) {
    return context.request().method().equals(HttpMethod.POST)
        && context.normalizedPath().equals(CONTACTS);
  }

  private static void check(RoutingContext context, RateLimits limits, String client) {
    if (!isOver(context, limits, client)) {
      context.next();
    }
  }

  private static boolean isOver(RoutingContext context, RateLimits limits, String client) {
    var wait = limits.excess(client);
    wait.ifPresent(seconds -> {
      context.response().putHeader("Retry-After", Long.toString(seconds));
      HttpProblem.end(context, CommonProblem.TOO_MANY_REQUESTS);
    });
    return wait.isPresent();
  }

  /** The token's signature: nobody can use up the limit of a session without having its cookie. */
  private static String key(String token) {
    return token.substring(Math.max(0, token.length() - SIGNATURE_LENGTH));
  }

  /** The network's part of an IPv6 address: one client has the rest of it for itself. */
  private static String address(RoutingContext context) {
    var text = context.request().remoteAddress().hostAddress();
    if (text == null || text.indexOf(':') < 0) {
      return String.valueOf(text);
    }
    return InetAddress.ofLiteral(text) instanceof Inet6Address address
        ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), 8))
        : text;
  }
}
