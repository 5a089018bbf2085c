package fi.opastin.guidance.consent;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Names a consent. */
@Schema(type = SchemaType.STRING, format = "uuid", description = "Names a consent.")
public record ConsentId(@JsonValue UUID value) {

  /** For path parameters; what is no UUID names nothing. */
  public static ConsentId fromString(String text) {
    return new ConsentId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
