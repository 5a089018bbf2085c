package fi.opastin.guidance.guidanceplan;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Names a task. */
@Schema(type = SchemaType.STRING, format = "uuid", description = "Names a task.")
public record TaskId(@JsonValue UUID value) {

  /** For path parameters; what is no UUID names nothing. */
  public static TaskId fromString(String text) {
    return new TaskId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
