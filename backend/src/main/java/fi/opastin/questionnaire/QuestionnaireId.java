package fi.opastin.questionnaire;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Names one version of a questionnaire. */
@Schema(
    type = SchemaType.STRING,
    format = "uuid",
    description = "Names one version of a questionnaire.")
public record QuestionnaireId(@JsonValue UUID value) {

  /** For path parameters; what is no UUID names nothing. */
  public static QuestionnaireId fromString(String text) {
    return new QuestionnaireId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
