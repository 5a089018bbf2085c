package fi.opastin.platform.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Problems for requests that reach no endpoint: too large, malformed, to an unknown address. */
@ApplicationScoped
class BeforeEndpoints {

  private static final String API = "/api/*";
  private static final int AFTER_ENDPOINTS = 10_000;

  private final long maxBodySize;
  private final long maxContentSize;

  /**
   * @param maxContentSize of what is sent as the content of a file
   */
  BeforeEndpoints(
      @ConfigProperty(name = "opastin.web.max-body-size") MemorySize maxBodySize,
      @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize maxContentSize) {
    this.maxBodySize = maxBodySize.asLongValue();
    this.maxContentSize = maxContentSize.asLongValue();
  }

  void install(@Observes Router router) {
    router.route(API).order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 1).handler(this::checkSize);
    // after the server's own limit has been set
    router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1).handler(this::limitStream);
    router
        .route(API)
        .order(RouteConstants.ROUTE_ORDER_AFTER_DEFAULT + AFTER_ENDPOINTS)
        .handler(context -> HttpProblem.end(context, CommonProblem.NOT_FOUND))
        .failureHandler(BeforeEndpoints::fail);
    router.errorHandler(400, context -> HttpProblem.end(context, CommonProblem.INVALID_REQUEST));
  }

  /** Bodies whose length is not told are counted as they are read. */
  private void limitStream(RoutingContext context) {
    context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, limit(context));
    context.next();
  }

  private long limit(RoutingContext context) {
    var isContent =
        context.request().method().equals(HttpMethod.PUT)
            && context.normalizedPath().startsWith("/api/")
            && context.normalizedPath().endsWith("/content");
    return isContent ? maxContentSize : maxBodySize;
  }

  private void checkSize(RoutingContext context) {
    var length = context.request().getHeader("Content-Length");
    if (length != null && Long.parseLong(length) > limit(context)) {
      context.response().putHeader("Connection", "close");
      HttpProblem.end(context, CommonProblem.TOO_LARGE);
    } else {
      context.next();
    }
  }

  private static void fail(RoutingContext context) {
    if (isCutOff(context.response())) {
      return;
    }
    var type =
        switch (context.statusCode()) {
          case 400 -> CommonProblem.INVALID_REQUEST;
          case 401 -> CommonProblem.NOT_SIGNED_IN;
          case 403 -> CommonProblem.FORBIDDEN;
          case 404 -> CommonProblem.NOT_FOUND;
          case 405 -> CommonProblem.METHOD_NOT_ALLOWED;
          case 413 -> CommonProblem.TOO_LARGE;
          default -> CommonProblem.INTERNAL;
        };
    if (type == CommonProblem.INTERNAL) {
      context.next();
    } else {
      HttpProblem.end(context, type);
    }
  }

  /** A body of untold length was too long: the server has said so and the endpoint is not heard. */
  private static boolean isCutOff(HttpServerResponse response) {
    return response.ended() && response.getStatusCode() == CommonProblem.TOO_LARGE.status();
  }
}
