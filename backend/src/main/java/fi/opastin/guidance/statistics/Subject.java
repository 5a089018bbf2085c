package fi.opastin.guidance.statistics;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fi.opastin.platform.problem.InvalidValueException;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What statistics are about: one version of a questionnaire, or something that the service itself
 * counts. Versions are never counted together: their questions may differ.
 */
@Schema(
    type = SchemaType.STRING,
    pattern = "[a-z0-9][a-z0-9-]{0,63}\\.[0-9]{1,9}",
    description = "What is counted, and its version.",
    examples = "guidance-feedback.2")
public record Subject(String code, int version) {

  private static final Pattern FORM = Pattern.compile("([a-z0-9][a-z0-9-]{0,63})\\.([0-9]{1,9})");
  private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

  public Subject {
    if (!CODE.matcher(code).matches() || version < 1) {
      throw new InvalidValueException("invalid-subject");
    }
  }

  /** From its text. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Subject parse(String text) {
    var matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new InvalidValueException("invalid-subject");
    }
    return new Subject(matcher.group(1), Integer.parseInt(matcher.group(2)));
  }

  @Override
  @JsonValue
  public String toString() {
    return code + "." + version;
  }
}
