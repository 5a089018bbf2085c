package fi.opastin.platform.web;

import fi.opastin.platform.problem.InvalidValueException;
import java.util.UUID;

/** The header by which a client makes the repeat of a creating request harmless. */
public final class IdempotencyKey {

  public static final String HEADER = "Idempotency-Key";

  private IdempotencyKey() {}

  /**
   * @throws InvalidValueException invalid
   */
  public static UUID parse(String text) {
    try {
      return UUID.fromString(text.strip());
    } catch (IllegalArgumentException e) {
      throw new InvalidValueException("invalid");
    }
  }
}
