package fi.opastin.service.interruption;

import fi.opastin.platform.web.Etag;
import fi.opastin.platform.web.LocalizedText;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An interruption as the service administrator sees it. */
@Schema(name = "Interruption", description = "A time in which something is switched off.")
public record InterruptionView(
    InterruptionId id,
    @Schema(description = "One function; null: the whole service.", nullable = true)
        @Nullable ServiceFunction function,
    @Schema(description = "Why.") LocalizedText reason,
    @Schema(description = "Since when (UTC).") Instant beganAt,
    @Schema(description = "When it will be over, as far as is known (UTC); may be past.")
        Instant expectedEnd,
    @Schema(description = "When it was over (UTC); null: it goes on.", nullable = true)
        @Nullable Instant endedAt,
    @Schema(description = "Version, as in `ETag`.") int version,
    @Schema(
            description = "Ids of the actions that you may do now.",
            examples = "[\"interruption.end\"]")
        List<String> actions) {

  private static final List<String> WHILE_IT_GOES_ON =
      List.of("interruption.change", "interruption.end");

  static InterruptionView from(Interruption interruption) {
    return new InterruptionView(
        interruption.id(),
        interruption.function().orElse(null),
        interruption.reason(),
        interruption.beganAt(),
        interruption.expectedEnd(),
        interruption.endedAt().orElse(null),
        interruption.version(),
        interruption.endedAt().isEmpty() ? WHILE_IT_GOES_ON : List.of());
  }

  static Response answer(Response.Status status, Interruption interruption) {
    return Response.status(status)
        .entity(from(interruption))
        .header(HttpHeaders.ETAG, Etag.of(interruption.version()))
        .build();
  }
}
