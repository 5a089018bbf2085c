package fi.opastin.service.announcement;

import fi.opastin.platform.web.Etag;
import fi.opastin.platform.web.LocalizedText;
import fi.opastin.service.announcement.AnnouncementService.Kept;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An announcement as its keeper sees it. */
@Schema(name = "KeptAnnouncement", description = "An announcement as its keeper sees it.")
public record AnnouncementView(
    AnnouncementId id,
    AnnouncementKind kind,
    Audience audience,
    @Schema(description = "From when (UTC).") Instant from,
    @Schema(description = "Until when (UTC).") Instant until,
    AnnouncementPhase phase,
    LocalizedText text,
    @Schema(description = "Version, as in `ETag`.") int version,
    @Schema(
            description = "Ids of the actions that you may do now.",
            examples = "[\"announcement.end\"]")
        List<String> actions) {

  static AnnouncementView from(Kept kept) {
    var announcement = kept.announcement();
    var told = announcement.told();
    var phase = announcement.phase(kept.now());
    return new AnnouncementView(
        announcement.id(),
        told.kind(),
        told.audience(),
        told.from(),
        told.until(),
        phase,
        told.text(),
        announcement.version(),
        AnnouncementStep.of(phase));
  }

  static Response answer(Response.Status status, Kept kept) {
    return Response.status(status)
        .entity(from(kept))
        .header(HttpHeaders.ETAG, Etag.of(kept.announcement().version()))
        .build();
  }
}
