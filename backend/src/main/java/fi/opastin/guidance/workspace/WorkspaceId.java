package fi.opastin.guidance.workspace;

import com.fasterxml.jackson.annotation.JsonValue;
import fi.opastin.platform.database.Ids;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Names a workspace. */
@Schema(type = SchemaType.STRING, format = "uuid", description = "Names a workspace.")
public record WorkspaceId(@JsonValue UUID value) {

  static WorkspaceId next() {
    return new WorkspaceId(Ids.next());
  }

  /** For path parameters; what is no UUID names nothing. */
  public static WorkspaceId fromString(String text) {
    return new WorkspaceId(UUID.fromString(text));
  }

  /**
   * A short number by which people name it to each other: the last eight digits, which are random.
   */
  public String reference() {
    var digits = value.toString();
    return digits.substring(digits.length() - 8).toUpperCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
