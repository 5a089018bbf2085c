package fi.opastin.service.text;

import fi.opastin.platform.web.Etag;
import fi.opastin.platform.web.LocalizedText;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A version of a text as its keeper sees it. */
@Schema(name = "TextVersion", description = "A version of a text as its keeper sees it.")
public record TextVersionView(
    TextId id,
    TextKind kind,
    @Schema(
            description = "The provider whose text it is; null: the service's own.",
            nullable = true)
        @Nullable UUID providerId,
    @Schema(description = "Number of the version, from 1.") int number,
    TextStage stage,
    @Schema(
            description = "The first day on which it is in force; null for a draft.",
            nullable = true)
        @Nullable LocalDate inForceOn,
    @Schema(
            description = "The first day on which a draft could come into force; null for others.",
            nullable = true)
        @Nullable LocalDate earliestDay,
    @Schema(description = "Titles; empty where it is not written in a language.")
        LocalizedText title,
    @Schema(description = "Markdown; empty where it is not written in a language.")
        LocalizedText body,
    @Schema(description = "When it was changed last.") Instant changedAt,
    @Schema(description = "Version, as in `ETag`.") int version,
    @Schema(
            description = "Ids of the actions that you may do now.",
            examples = "[\"service-text.publish\"]")
        List<String> actions) {

  /** How far a version has come. */
  @Schema(name = "TextStage", description = "How far a version has come.")
  public enum TextStage {
    DRAFT,
    /** Published for a day ahead. */
    ANNOUNCED,
    /** Its day has begun; a newer one may have taken its place. */
    PUBLISHED
  }

  static TextVersionView from(TextService.Shown shown) {
    var text = shown.text();
    return new TextVersionView(
        text.id(),
        text.kind(),
        text.series().providerId().orElse(null),
        text.number(),
        stage(shown),
        text.inForceOn().orElse(null),
        shown.earliest().orElse(null),
        text.said().title(),
        text.said().body(),
        text.changedAt(),
        text.version(),
        shown.steps());
  }

  private static TextStage stage(TextService.Shown shown) {
    if (shown.text().isDraft()) {
      return TextStage.DRAFT;
    }
    return shown.text().isAhead(shown.today()) ? TextStage.ANNOUNCED : TextStage.PUBLISHED;
  }

  static Response answer(Response.Status status, TextService.Shown shown) {
    return Response.status(status)
        .entity(from(shown))
        .header(HttpHeaders.ETAG, Etag.of(shown.text().version()))
        .build();
  }
}
