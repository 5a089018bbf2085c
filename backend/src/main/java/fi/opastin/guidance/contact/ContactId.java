package fi.opastin.guidance.contact;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Names a contact. */
@Schema(type = SchemaType.STRING, format = "uuid", description = "Names a contact.")
public record ContactId(@JsonValue UUID value) {

  /** For path parameters; what is no UUID names nothing. */
  public static ContactId fromString(String text) {
    return new ContactId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
