package fi.opastin.guidance.statistics;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fi.opastin.platform.problem.InvalidValueException;
import java.util.regex.Pattern;

/**
 * Name of a question or of one of its answers, as its author has defined it: no room for what
 * people write.
 */
public record Code(@JsonValue String value) {

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]{0,63}");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Code {
    if (!FORM.matcher(value).matches()) {
      throw new InvalidValueException("invalid-code");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
