package fi.opastin.service.text;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Names one version of a text of the service. */
@Schema(
    type = SchemaType.STRING,
    format = "uuid",
    description = "Names one version of a text of the service.")
public record TextId(@JsonValue UUID value) {

  /** For path parameters; what is no UUID names nothing. */
  public static TextId fromString(String text) {
    return new TextId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
