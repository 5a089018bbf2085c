package fi.opastin.guidance.questionnaire;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Names a questionnaire that a customer has been given or has begun. */
@Schema(
    type = SchemaType.STRING,
    format = "uuid",
    description = "Names a questionnaire that a customer has been given or has begun.")
public record ResponseId(@JsonValue UUID value) {

  /** For path parameters; what is no UUID names nothing. */
  public static ResponseId fromString(String text) {
    return new ResponseId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
