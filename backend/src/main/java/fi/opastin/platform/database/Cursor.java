package fi.opastin.platform.database;

import fi.opastin.platform.problem.InvalidValueException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** Where the next page of a list begins. Opaque to clients: the last row's sort key. */
public record Cursor(List<String> key) {

  /** What a database can compare with. */
  private static final Instant FIRST = Instant.EPOCH;

  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

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
      if (key.size() == parts && decoded.indexOf('\0') < 0) {
        return new Cursor(key);
      }
    } catch (IllegalArgumentException e) {
      // answered like any other cursor that is not ours
    }
    throw new InvalidValueException("invalid-cursor");
  }

  /**
   * A part of the key that is an instant.
   *
   * @throws InvalidValueException invalid-cursor
   */
  public Instant instant(int part) {
    try {
      var instant = Instant.parse(key.get(part));
      if (!instant.isBefore(FIRST) && !instant.isAfter(LAST)) {
        return instant;
      }
    } catch (DateTimeException e) {
      // answered like any other cursor that is not ours
    }
    throw new InvalidValueException("invalid-cursor");
  }

  /**
   * A part of the key that is an id.
   *
   * @throws InvalidValueException invalid-cursor
   */
  public UUID id(int part) {
    try {
      return UUID.fromString(key.get(part));
    } catch (IllegalArgumentException e) {
      throw new InvalidValueException("invalid-cursor");
    }
  }

  public String text() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(String.join("|", key).getBytes(StandardCharsets.UTF_8));
  }
}
