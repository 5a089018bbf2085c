package fi.opastin.platform.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The headers by which browsers are told what an answer may do (OWASP ASVS 5.0, 3.4). */
@ApplicationScoped
class ResponseHeaders {

  private static final int BEFORE_ALL_OTHERS = 10_000;

  /** Hash of the empty string: styled-components adds an empty style element. */
  private static final String EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

  private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'; sandbox";

  private final String pagePolicy;
  private final boolean overTls;

  /**
   * @param loginProviders where logging in leads; a form may be redirected there
   */
  ResponseHeaders(
      @ConfigProperty(name = "opastin.origin") URI origin,
      @ConfigProperty(name = "opastin.web.login-providers") List<URI> loginProviders) {
    overTls = "https".equals(origin.getScheme());
    pagePolicy = pagePolicy(loginProviders);
  }

  void register(@Observes Filters filters) {
    filters.register(this::add, BEFORE_ALL_OTHERS);
  }

  private void add(RoutingContext context) {
    var isPage = WebPages.isPage(context.normalizedPath());
    context.addHeadersEndHandler(
        end -> set(context.response().headers(), isPage, Framing.ancestors(context)));
    context.next();
  }

  private void set(MultiMap headers, boolean isPage, String ancestors) {
    headers.set(
        "Content-Security-Policy",
        isPage ? pagePolicy + "; frame-ancestors " + ancestors : NOTHING);
    headers.set("X-Content-Type-Options", "nosniff");
    if (!isPage || ancestors.equals(Framing.NOBODY)) {
      headers.set("X-Frame-Options", "DENY");
    }
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    if (isPage) {
      headers.set("Cross-Origin-Opener-Policy", "same-origin");
      headers.set(
          "Permissions-Policy",
          "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()");
    } else if (!headers.contains("Cache-Control")) {
      headers.set("Cache-Control", "no-store");
    }
    if (overTls) {
      headers.set("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
    }
  }

  private static String pagePolicy(List<URI> loginProviders) {
    var formTargets =
        Stream.concat(
                Stream.of("'self'"),
                loginProviders.stream()
                    .map(provider -> provider.getScheme() + "://" + provider.getAuthority()))
            .distinct()
            .collect(Collectors.joining(" "));
    return String.join(
        "; ",
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self' " + EMPTY_STYLE,
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "form-action " + formTargets,
        "base-uri 'none'",
        "object-src 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'");
  }
}
