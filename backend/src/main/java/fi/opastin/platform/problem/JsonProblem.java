package fi.opastin.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import java.util.stream.Collectors;

/** What is wrong with a body that cannot be read, and where. */
final class JsonProblem {

  private static final String MALFORMED = "malformed-json";

  private JsonProblem() {}

  static Problem of(JsonProcessingException failure) {
    return failure instanceof JsonMappingException mapping && !isMalformed(mapping)
        ? problem(pointer(mapping), code(mapping))
        : problem("", MALFORMED);
  }

  static Problem malformed() {
    return problem("", MALFORMED);
  }

  /** Faults of the text itself come wrapped when they are met deep inside. */
  private static boolean isMalformed(JsonMappingException failure) {
    return failure.getPath().isEmpty()
        || (failure.getCause() instanceof JsonProcessingException
            && !(failure.getCause() instanceof JsonMappingException));
  }

  private static String code(JsonMappingException failure) {
    if (failure instanceof UnrecognizedPropertyException) {
      return "unknown-property";
    }
    if (failure.getCause() instanceof InvalidValueException invalid) {
      return invalid.code();
    }
    return failure instanceof MismatchedInputException ? "invalid" : MALFORMED;
  }

  private static String pointer(JsonMappingException failure) {
    return failure.getPath().stream()
        .map(step ->
            step.getFieldName() == null ? Integer.toString(step.getIndex()) : step.getFieldName())
        .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
        .collect(Collectors.joining());
  }

  private static Problem problem(String pointer, String code) {
    return Problem.invalid(List.of(new Problem.FieldError(pointer, code)));
  }
}
