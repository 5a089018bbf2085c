package fi.opastin.guidance.contact;

import fi.opastin.platform.problem.InvalidValueException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Origin of a site that may show a contact form in a frame: {@code https://} and a host, perhaps a
 * port. On the visitor's own machine, for trying out, without TLS too. It becomes part of a header,
 * so it is made of nothing else.
 */
record FrameOrigin(String value) {

  static final int MOST = 20;

  private static final int LIMIT = 260;
  private static final Pattern FORM =
      Pattern.compile(
          "(?:https://[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+"
              + "|http://(?:localhost|127\\.0\\.0\\.1))(?::[1-9][0-9]{0,4})?");

  /**
   * @throws InvalidValueException invalid-origin
   */
  FrameOrigin {
    value = value.strip().toLowerCase(Locale.ROOT);
    if (value.length() > LIMIT || !FORM.matcher(value).matches()) {
      throw new InvalidValueException("invalid-origin");
    }
  }

  /**
   * @throws InvalidValueException invalid-origin, too-many
   */
  static List<String> all(List<@Nullable String> raw) {
    if (raw.size() > MOST) {
      throw new InvalidValueException("too-many");
    }
    return raw.stream()
        .map(origin -> new FrameOrigin(origin == null ? "" : origin).value())
        .distinct()
        .toList();
  }
}
