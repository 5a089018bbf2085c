package fi.opastin.platform.web;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;

/** The header by which a browser saves an answer instead of showing it (RFC 6266). */
public final class ContentDisposition {

  private static final String UNENCODED = "!#$&+-.^_`|~";
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private ContentDisposition() {}

  /** To be saved under this name, whatever it consists of. */
  public static String attachment(String name) {
    return "attachment; filename=\"" + plain(name) + "\"; filename*=UTF-8''" + encoded(name);
  }

  /** For old programs: letters, digits and what harms nobody. */
  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("[^A-Za-z0-9._ -]", "_");
  }

  /** RFC 8187. */
  private static String encoded(String name) {
    var text = new StringBuilder();
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      var c = (char) (b & 0xff);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || UNENCODED.indexOf(c) >= 0)) {
        text.append(c);
      } else {
        text.append('%').append(HEX.toHexDigits(b));
      }
    }
    return text.toString();
  }
}
