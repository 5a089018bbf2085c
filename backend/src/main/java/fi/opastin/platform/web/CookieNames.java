package fi.opastin.platform.web;

/** Names of the cookies that the service sets beside the login's own state. */
public final class CookieNames {

  /** The session. The prefix lets browsers take it from this host alone. */
  public static final String SESSION = "__Host-session";

  /** The invitation that the person is about to accept; sent to the login only. */
  public static final String INVITATION = "__Secure-invitation";

  private CookieNames() {}
}
