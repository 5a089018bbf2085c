package fi.opastin.service.announcement;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Names an announcement. */
@Schema(type = SchemaType.STRING, format = "uuid", description = "Names an announcement.")
public record AnnouncementId(@JsonValue UUID value) {

  /** For path parameters; what is no UUID names nothing. */
  public static AnnouncementId fromString(String text) {
    return new AnnouncementId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
