package fi.opastin.platform.problem;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** Answers with a problem where a request ends before it has reached an endpoint. */
public final class HttpProblem {

  private HttpProblem() {}

  public static void end(RoutingContext context, ProblemType type) {
    var response = context.response();
    if (response.ended()) {
      return;
    }
    response
        .setStatusCode(type.status())
        .putHeader("Content-Type", Problem.MEDIA_TYPE)
        .end(
            new JsonObject()
                .put("type", type.uri())
                .put("title", type.title())
                .put("status", type.status())
                .put("detail", type.advice())
                .encode());
  }
}
