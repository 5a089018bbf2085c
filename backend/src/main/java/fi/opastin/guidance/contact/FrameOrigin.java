package fi.opastin.guidance.contact;

import fi.opastin.platform.problem.FieldChecks;
import fi.opastin.platform.problem.InvalidValueException;
import fi.opastin.platform.web.Framing;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
   * All that are asked for, once each; what is wrong with one is said at its place in the list.
   *
   * @param raw null: they were forgotten
   */
  static List<String> all(
      FieldChecks checks, String pointer, @Nullable List<@Nullable String> raw) {
    var few = checks.required(pointer, raw, FrameOrigin::few);
    var origins = new LinkedHashSet<String>();
    for (int i = 0; few != null && i < few.size(); i++) {
      var origin = checks.required(pointer + "/" + i, few.get(i), FrameOrigin::new);
      if (origin != null) {
        origins.add(origin.value());
      }
    }
    return List.copyOf(origins);
  }

  /** The sites that may show a page, in the words of its policy. */
  static String ancestors(List<String> origins) {
    return origins.isEmpty()
        ? Framing.NOBODY
        : origins.stream()
            .map(origin -> new FrameOrigin(origin).value())
            .collect(Collectors.joining(" "));
  }

  private static List<@Nullable String> few(List<@Nullable String> raw) {
    if (raw.size() > MOST) {
      throw new InvalidValueException("too-many");
    }
    return raw;
  }
}
