package fi.opastin.platform.web;

import io.vertx.ext.web.RoutingContext;

/**
 * Which sites may show the page that answers a request in a frame ({@code frame-ancestors} of its
 * content security policy): none, unless it has been decided for that one page.
 */
public final class Framing {

  /** No site at all. */
  public static final String NOBODY = "'none'";

  private static final String KEY = Framing.class.getName();

  private Framing() {}

  /**
   * Decides it for the page of this request.
   *
   * @param ancestors origins with spaces between them, or {@link #NOBODY}; becomes part of a header
   */
  public static void decide(RoutingContext context, String ancestors) {
    context.put(KEY, ancestors);
  }

  static boolean isDecided(RoutingContext context) {
    return context.get(KEY) != null;
  }

  static String ancestors(RoutingContext context) {
    return context.get(KEY, NOBODY);
  }
}
