package fi.opastin.service.interruption;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Names an interruption. */
@Schema(type = SchemaType.STRING, format = "uuid", description = "Names an interruption.")
public record InterruptionId(@JsonValue UUID value) {

  /** For path parameters; what is no UUID names nothing. */
  public static InterruptionId fromString(String text) {
    return new InterruptionId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
