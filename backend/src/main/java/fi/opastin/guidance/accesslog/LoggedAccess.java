package fi.opastin.guidance.accesslog;

import fi.opastin.access.Ground;
import fi.opastin.access.LogEntry;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One thing that somebody did in a workspace. */
@Schema(description = "One thing that somebody did in the workspace; a read once per ten minutes.")
public record LoggedAccess(
    @Schema(description = "Names the entry.") UUID id,
    @Schema(description = "When (UTC).") Instant at,
    LoggedPerson who,
    @Schema(
            description = "Id of the action; what it concerned stands before the dot.",
            examples = "message.read")
        String action,
    LogKind kind,
    @Schema(description = "The record that it concerned: the workspace itself, or a part of it.")
        UUID recordId,
    @Schema(
            description =
                "OWN_DATA (the customer's own), FOUNDER (opened the workspace), CONSENT (the customer's),"
                    + " ADMINISTRATION (of the organisation; never content).")
        Ground ground,
    @Schema(description = "Number of the consent, if that is the ground.", nullable = true)
        @Nullable Integer consentNumber) {

  LogEntry.Position position() {
    return new LogEntry.Position(at, id);
  }
}
