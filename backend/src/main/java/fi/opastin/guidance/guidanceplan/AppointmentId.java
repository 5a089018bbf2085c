package fi.opastin.guidance.guidanceplan;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Names an appointment. */
@Schema(type = SchemaType.STRING, format = "uuid", description = "Names an appointment.")
public record AppointmentId(@JsonValue UUID value) {

  /** For path parameters; what is no UUID names nothing. */
  public static AppointmentId fromString(String text) {
    return new AppointmentId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
