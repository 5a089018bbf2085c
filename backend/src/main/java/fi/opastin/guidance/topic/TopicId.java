package fi.opastin.guidance.topic;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Names a topic. */
@Schema(type = SchemaType.STRING, format = "uuid", description = "Names a topic.")
public record TopicId(@JsonValue UUID value) {

  /** For path parameters; what is no UUID names nothing. */
  public static TopicId fromString(String text) {
    return new TopicId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
