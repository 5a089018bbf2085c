package fi.opastin.identity.organisation;

import fi.opastin.platform.problem.InvalidValueException;
import fi.opastin.platform.web.PlainText;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Which addresses an organisation's OpenID provider may have: over TLS, with a name. This machine's
 * own are for an installation that is itself one of this machine.
 */
@Singleton
class ProviderAddresses {

  static final int LIMIT = 300;

  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  /** No segment begins with a dot: none leads away from the issuer. */
  private static final Pattern PATH = Pattern.compile("(?:/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)+");

  private final boolean onThisMachine;

  ProviderAddresses(@ConfigProperty(name = "opastin.origin") URI origin) {
    onThisMachine = "http".equals(origin.getScheme()) && isThisMachine(origin.getHost());
  }

  /**
   * @throws InvalidValueException too-long, invalid-character, invalid-web-address
   */
  String issuer(String raw) {
    var issuer = PlainText.line(raw, LIMIT);
    if (address(issuer).getRawQuery() != null) {
      throw new InvalidValueException("invalid-web-address");
    }
    return issuer;
  }

  /**
   * @throws InvalidValueException too-long, invalid-character, invalid-path
   */
  static String path(String raw) {
    var path = PlainText.line(raw, LIMIT);
    if (!PATH.matcher(path).matches()) {
      throw new InvalidValueException("invalid-path");
    }
    return path;
  }

  /**
   * @throws InvalidValueException invalid-web-address
   */
  URI address(String text) {
    try {
      var address = new URI(text);
      if (address.getRawUserInfo() == null
          && address.getRawFragment() == null
          && address.normalize().equals(address)
          && isAllowed(address)) {
        return address;
      }
    } catch (URISyntaxException e) {
      // answered like any other text that is no address
    }
    throw new InvalidValueException("invalid-web-address");
  }

  private boolean isAllowed(URI address) {
    var host = address.getHost();
    if (isThisMachine(host)) {
      return onThisMachine && Set.of("http", "https").contains(address.getScheme());
    }
    return host != null && "https".equals(address.getScheme()) && isName(host);
  }

  /** Of several parts, and no number. */
  private static boolean isName(String host) {
    return host.indexOf('.') > 0
        && host.charAt(0) != '['
        && Character.isLetter(host.charAt(host.length() - 1));
  }

  private static boolean isThisMachine(@Nullable String host) {
    return host != null && THIS_MACHINE.contains(host);
  }
}
