package fi.opastin.questionnaire.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Forms for tests. */
final class Forms {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Forms() {}

  /** The form of this JSON, which must be whole. */
  static Form read(JsonNode json) {
    return switch (FormReader.read(json)) {
      case FormReading.Whole(var form) -> form;
      case FormReading.Faulty(var faults) -> throw new AssertionError(faults);
    };
  }

  /** What is wrong with the form of this JSON: path and code of each. */
  static List<String> faults(JsonNode json) {
    return switch (FormReader.read(json)) {
      case FormReading.Whole _ -> List.of();
      case FormReading.Faulty(var faults) ->
          faults.stream().map(fault -> fault.path() + " " + fault.code()).toList();
    };
  }

  /** The form of a shared case, to be changed. */
  static ObjectNode ofCase(String name) {
    try {
      return (ObjectNode)
          JSON.readTree(
                  Path.of("src", "test", "resources", "questionnaire-cases", name + ".json")
                      .toFile())
              .path("form");
    } catch (IOException e) {
      throw new AssertionError(name, e);
    }
  }
}
