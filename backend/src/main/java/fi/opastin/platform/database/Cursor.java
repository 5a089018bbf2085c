package fi.opastin.platform.database;

import fi.opastin.platform.problem.InvalidValueException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** Where the next page of a list begins. Opaque to clients: the last row's sort key. */
public record Cursor(List<String> key) {

  public Cursor {
    key = List.copyOf(key);
  }

  public static Cursor of(Object... key) {
    return new Cursor(java.util.Arrays.stream(key).map(Object::toString).toList());
  }

  /**
   * @throws InvalidValueException invalid-cursor
   */
  public static Cursor parse(String text, int parts) {
    try {
      var decoded = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      var key = List.of(decoded.split("\\|", -1));
      if (key.size() == parts) {
        return new Cursor(key);
      }
    } catch (IllegalArgumentException e) {
      // answered like any other cursor that is not ours
    }
    throw new InvalidValueException("invalid-cursor");
  }

  public String text() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(String.join("|", key).getBytes(StandardCharsets.UTF_8));
  }
}
