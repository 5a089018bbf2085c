package fi.opastin.service.announcement;

import fi.opastin.access.OpenToAll;
import fi.opastin.platform.web.LocalizedText;
import fi.opastin.service.announcement.AnnouncementReader.Found;
import fi.opastin.service.interruption.OpenInMaintenance;
import fi.opastin.service.interruption.Switches;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the service tells its users at present. */
@Path("/api/v1/announcements")
@Tag(name = "Announcements", description = "What the service tells its users at present.")
@Produces(MediaType.APPLICATION_JSON)
@OpenInMaintenance
@RunOnVirtualThread
public class AnnouncementResource {

  private final AnnouncementReader reader;
  private final Switches switches;

  AnnouncementResource(AnnouncementReader reader, Switches switches) {
    this.reader = reader;
    this.switches = switches;
  }

  @GET
  @PermitAll
  @OpenToAll("What is announced to everybody is told before a login, too.")
  @Operation(
      operationId = "listAnnouncements",
      summary = "See what everybody is told",
      description = "At present; of planned interruptions, also those ahead. Interruptions first.")
  @APIResponse(responseCode = "200", description = "The announcements, 20 at most.")
  public AnnouncementList list() {
    return AnnouncementList.from(reader.forEverybody(), !switches.off().isEmpty());
  }

  /** What is told at present. */
  @Schema(description = "What is told at present.")
  public record AnnouncementList(
      @Schema(description = "Interruptions first, then by their beginning.")
          List<AnnouncementResponse> items,
      @Schema(description = "Whether something is switched off now: the status tells what.")
          boolean interrupted) {

    static AnnouncementList from(Found found, boolean interrupted) {
      return new AnnouncementList(
          found.announcements().stream()
              .map(announcement -> AnnouncementResponse.from(announcement, found.now()))
              .toList(),
          interrupted);
    }
  }

  /** Something that the service tells. */
  @Schema(name = "Announcement", description = "Something that the service tells for a time.")
  public record AnnouncementResponse(
      AnnouncementId id,
      AnnouncementKind kind,
      @Schema(description = "Since when, or from when (UTC).") Instant from,
      @Schema(description = "Until when (UTC).") Instant until,
      AnnouncementPhase phase,
      LocalizedText text) {

    static AnnouncementResponse from(Announcement announcement, Instant now) {
      var told = announcement.told();
      return new AnnouncementResponse(
          announcement.id(),
          told.kind(),
          told.from(),
          told.until(),
          announcement.phase(now),
          told.text());
    }
  }
}
