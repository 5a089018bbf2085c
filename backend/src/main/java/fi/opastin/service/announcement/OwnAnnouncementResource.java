package fi.opastin.service.announcement;

import fi.opastin.access.CurrentActor;
import fi.opastin.access.Performs;
import fi.opastin.service.announcement.AnnouncementResource.AnnouncementList;
import fi.opastin.service.interruption.OpenInMaintenance;
import fi.opastin.service.interruption.Switches;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the service tells somebody who is logged in. */
@Path("/api/v1/me/announcements")
@Tag(name = "Announcements")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@OpenInMaintenance
@RunOnVirtualThread
public class OwnAnnouncementResource {

  private final AnnouncementReader reader;
  private final Switches switches;
  private final CurrentActor actor;

  OwnAnnouncementResource(AnnouncementReader reader, Switches switches, CurrentActor actor) {
    this.reader = reader;
    this.switches = switches;
    this.actor = actor;
  }

  @GET
  @Performs("announcement.read")
  @Operation(
      operationId = "listOwnAnnouncements",
      summary = "See what you are told",
      description =
          "What everybody is told, and what is for customers or for staff, as you are one of them."
              + " Looking does not keep the session alive.")
  @APIResponse(responseCode = "200", description = "The announcements, 20 at most.")
  public AnnouncementList listOwn() {
    return AnnouncementList.from(reader.forActor(actor.get()), !switches.off().isEmpty());
  }
}
