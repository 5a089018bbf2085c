package fi.opastin.questionnaire;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.opastin.platform.problem.InvalidValueException;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A questionnaire as FHIR JSON: any, also a faulty one, but such as can be kept. */
@Schema(
    name = "FhirQuestionnaire",
    type = SchemaType.OBJECT,
    additionalProperties = Schema.True.class,
    description =
        "A Questionnaire of FHIR R5. The guide for integrators tells which of its elements the"
            + " service carries out.")
public record FhirQuestionnaire(@Schema(hidden = true) @JsonValue ObjectNode json) {

  /** Media type of FHIR JSON. */
  static final String MEDIA_TYPE = "application/fhir+json";

  /**
   * @throws InvalidValueException invalid-character, out-of-range
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public FhirQuestionnaire {
    check(json);
  }

  /** The database keeps neither NUL nor half of a character nor what is too great for a number. */
  private static void check(JsonNode node) {
    if (node.isTextual()) {
      check(node.textValue());
    } else if (node.isDouble() && !Double.isFinite(node.doubleValue())) {
      throw new InvalidValueException("out-of-range");
    }
    node.fieldNames().forEachRemaining(FhirQuestionnaire::check);
    node.forEach(FhirQuestionnaire::check);
  }

  private static void check(String text) {
    if (text.codePoints()
        .anyMatch(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE))) {
      throw new InvalidValueException("invalid-character");
    }
  }
}
