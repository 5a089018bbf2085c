package fi.opastin.platform.web;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.FileSystemAccess;
import io.vertx.ext.web.handler.StaticHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Serves the built web pages from the API's own process when it is told their folder, as on a
 * developer's machine. In production the web server does it.
 */
@ApplicationScoped
class WebPages {

  private static final String ASSETS = "/assets/";

  private final Optional<Path> folder;

  WebPages(@ConfigProperty(name = "opastin.web.folder") Optional<Path> folder) {
    this.folder = folder.map(Path::toAbsolutePath);
  }

  /** Whether an address is the web pages': all that are not the API's, the login's or internal. */
  static boolean isPage(String path) {
    return Stream.of("/api", "/auth", "/q")
        .noneMatch(other -> path.equals(other) || path.startsWith(other + "/"));
  }

  void register(@Observes Router router) {
    if (folder.isEmpty()) {
      return;
    }
    var files =
        StaticHandler.create(FileSystemAccess.ROOT, folder.get().toString())
            .setCachingEnabled(false)
            .setDirectoryListing(false)
            .setIncludeHidden(false);
    var index = folder.get().resolve("index.html").toString();
    var order = RouteConstants.ROUTE_ORDER_BEFORE_DEFAULT;
    router.route().order(order).handler(context -> serve(context, files));
    router.route().order(order + 1).handler(context -> fallBack(context, index));
  }

  private static void serve(RoutingContext context, StaticHandler files) {
    if (!isPageRequest(context)) {
      context.next();
      return;
    }
    var path = context.normalizedPath();
    context.addHeadersEndHandler(end -> setCaching(context, path));
    if (path.endsWith(".map")) {
      context.response().setStatusCode(404).end();
      return;
    }
    files.handle(context);
  }

  /** Addresses within the single-page application get its page; whatever else is missing, 404. */
  private static void fallBack(RoutingContext context, String index) {
    if (!isPageRequest(context)) {
      context.next();
    } else if (context.normalizedPath().startsWith(ASSETS) || !acceptsHtml(context)) {
      context.response().setStatusCode(404).end();
    } else {
      context.response().putHeader("Content-Type", "text/html;charset=UTF-8").sendFile(index);
    }
  }

  private static boolean isPageRequest(RoutingContext context) {
    var method = context.request().method();
    return (method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD))
        && isPage(context.normalizedPath());
  }

  private static boolean acceptsHtml(RoutingContext context) {
    var accept = context.request().getHeader("Accept");
    return accept != null && accept.contains("text/html");
  }

  private static void setCaching(RoutingContext context, String path) {
    context.response().headers().set("Cache-Control", caching(context, path));
  }

  /**
   * What is in assets has a name of its own for each content. A browser that asks whether what it
   * keeps is still new keeps its old policy, too: where that can change, nothing is kept.
   */
  private static String caching(RoutingContext context, String path) {
    if (Framing.isDecided(context)) {
      return "no-store";
    }
    var found = context.response().getStatusCode() < 400;
    return found && path.startsWith(ASSETS) ? "public, max-age=31536000, immutable" : "no-cache";
  }
}
