package fi.opastin.guidance.attachment;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Names a file. */
@Schema(type = SchemaType.STRING, format = "uuid", description = "Names a file.")
public record AttachmentId(@JsonValue UUID value) {

  /** For path parameters; what is no UUID names nothing. */
  public static AttachmentId fromString(String text) {
    return new AttachmentId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
