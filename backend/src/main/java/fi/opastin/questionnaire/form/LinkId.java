package fi.opastin.questionnaire.form;

import com.fasterxml.jackson.annotation.JsonValue;
import fi.opastin.platform.problem.InvalidValueException;
import java.util.regex.Pattern;

/** Names an item within its form, in all versions alike: letters, digits, {@code . _ -}. */
public record LinkId(@JsonValue String value) {

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

  /** Endings of the items that FHIR needs for help and for the ends of a scale. */
  private static final Pattern RESERVED = Pattern.compile(".*\\.(help|lower|upper)");

  /**
   * @throws InvalidValueException invalid-link-id
   */
  public LinkId {
    if (!FORM.matcher(value).matches() || RESERVED.matcher(value).matches()) {
      throw new InvalidValueException("invalid-link-id");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
