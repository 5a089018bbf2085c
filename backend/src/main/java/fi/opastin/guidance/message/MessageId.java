package fi.opastin.guidance.message;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Names a message. */
@Schema(type = SchemaType.STRING, format = "uuid", description = "Names a message.")
public record MessageId(@JsonValue UUID value) {}
