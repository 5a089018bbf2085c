package fi.opastin.identity.session;

import java.util.Locale;

/** By which kind of OpenID provider somebody logs in. */
public enum LoginProvider {
  /** Strong authentication of customers. */
  SUOMIFI,
  /** The organisation's own provider, for its staff. */
  ORGANISATION;

  /** Its name in addresses and in the configuration. */
  public String tenant() {
    return name().toLowerCase(Locale.ROOT);
  }
}
