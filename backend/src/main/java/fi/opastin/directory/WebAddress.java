package fi.opastin.directory;

import fi.opastin.platform.problem.InvalidValueException;
import fi.opastin.platform.web.PlainText;
import java.net.URI;
import java.net.URISyntaxException;

/** Address of a page that people are sent to: over TLS, with a host, in at most 300 characters. */
record WebAddress(String value) {

  static final int LIMIT = 300;

  /**
   * @throws InvalidValueException too-long, invalid-character, invalid-web-address
   */
  WebAddress {
    value = PlainText.line(value, LIMIT);
    if (!isPage(value)) {
      throw new InvalidValueException("invalid-web-address");
    }
  }

  private static boolean isPage(String text) {
    try {
      var address = new URI(text);
      return "https".equals(address.getScheme())
          && address.getHost() != null
          && address.getUserInfo() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
