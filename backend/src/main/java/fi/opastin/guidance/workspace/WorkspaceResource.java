package fi.opastin.guidance.workspace;

import fi.opastin.access.CurrentActor;
import fi.opastin.access.Entry;
import fi.opastin.access.Performs;
import fi.opastin.access.Standing;
import fi.opastin.directory.Sector;
import fi.opastin.directory.ServiceProvider;
import fi.opastin.platform.web.Etag;
import fi.opastin.platform.web.LocalizedText;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What surrounds the content of a workspace. */
@Path("/api/v1/workspaces")
@Tag(name = "Workspaces", description = "Confidential workspaces of a customer and experts.")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
public class WorkspaceResource {

  private final WorkspaceService service;
  private final CurrentActor actor;

  WorkspaceResource(WorkspaceService service, CurrentActor actor) {
    this.service = service;
    this.actor = actor;
  }

  @GET
  @Path("/{workspaceId}")
  @Performs("workspace.read")
  @Operation(
      operationId = "readWorkspace",
      summary = "See a workspace",
      description =
          "Who is in it, who keeps the data, how soon an answer can be expected, and what you may"
              + " do now. Content is read with the messages.")
  @APIResponse(responseCode = "200", description = "The workspace; `ETag` is its version.")
  public RestResponse<WorkspaceResponse> read(@PathParam("workspaceId") WorkspaceId workspaceId) {
    var workspace = service.read(actor.get(), workspaceId);
    return RestResponse.ResponseBuilder.ok(workspace)
        .header("ETag", Etag.of(workspace.version()))
        .build();
  }

  /** The days that lie ahead of a workspace. */
  @Schema(
      name = "WorkspaceDates",
      description =
          "The days that lie ahead, in Finland's time zone; each is the last day of the state before"
              + " and ends at 24:00 (G9, G11, G13). A visit of the customer moves them while active.")
  public record Dates(
      @Schema(description = "Last day on which it is active.", examples = "2026-11-30")
          LocalDate closesOn,
      @Schema(
              description = "Last day on which experts have access and it can be reactivated.",
              examples = "2027-02-28")
          LocalDate archivesOn,
      @Schema(
              description = "Last day on which it is there for the customer; then it is deleted.",
              examples = "2028-02-29")
          LocalDate deletesOn) {

    /** As the API tells them. */
    public static Dates from(WorkspaceDates dates) {
      return new Dates(dates.closesOn(), dates.archivesOn(), dates.deletesOn());
    }
  }

  /** A workspace's organisation, controller of its data. */
  @Schema(
      description =
          "The founding expert's organisation, controller of the workspace's data (GDPR 4(7)).")
  public record Controller(
      @Schema(description = "The service provider.") UUID id,
      LocalizedText name,
      @Schema(description = "EMPLOYMENT, EDUCATION or WELL_BEING.") Sector sector) {}

  /** A workspace without its content. */
  @Schema(name = "Workspace", description = "A workspace without its content.")
  public record WorkspaceResponse(
      WorkspaceId id,
      @Schema(description = "ACTIVE, CLOSED or ARCHIVED.") WorkspaceState state,
      @Schema(description = "Your standing in it.") Standing standing,
      @Schema(description = "Whether its content is open to you.") boolean contentOpen,
      Controller controller,
      @Schema(
              description = "Within how many working days an answer can be expected.",
              examples = "3")
          int expectedAnswerDays,
      Dates dates,
      @Schema(description = "When the customer asked to end the guidance.", nullable = true)
          @Nullable Instant endingRequestedAt,
      @Schema(description = "Everybody who is in it.") List<Participant> participants,
      @Schema(description = "Number of the latest event.") long lastEvent,
      @Schema(description = "Up to which event you have read.") long readEvent,
      @Schema(description = "How many messages of others you have not read.") int unread,
      @Schema(description = "Whose turn it is to answer; null if nobody's.", nullable = true)
          @Nullable WaitingFor waitingFor,
      @Schema(description = "When it was opened.") Instant createdAt,
      @Schema(description = "Version, as in `ETag`.") int version,
      @Schema(
              description = "Ids of the actions that you may do now.",
              examples = "[\"message.post\", \"message.read\"]")
          List<String> actions) {

    static WorkspaceResponse from(
        Entry entry,
        Workspace workspace,
        Participation own,
        List<Workspaces.Present> present,
        Map<UUID, ServiceProvider> organisations,
        List<String> actions) {
      var provider = Objects.requireNonNull(organisations.get(workspace.serviceProviderId()));
      return new WorkspaceResponse(
          workspace.id(),
          WorkspaceState.valueOf(entry.state()),
          entry.standing(),
          entry.contentOpen(),
          new Controller(provider.id(), provider.name(), provider.sector()),
          provider.expectedAnswerDays(),
          Dates.from(workspace.dates()),
          workspace.endingRequestedAt(),
          present.stream()
              .map(one -> {
                var organisation =
                    one.serviceProviderId() == null
                        ? null
                        : organisations.get(one.serviceProviderId());
                return new Participant(
                    one.accountId(),
                    one.standing(),
                    one.profile().name(),
                    one.profile().title(),
                    organisation == null ? null : organisation.name(),
                    organisation == null ? null : organisation.sector(),
                    one.accountId().equals(entry.actor().accountId()));
              })
              .toList(),
          workspace.lastEvent(),
          own.readEvent(),
          own.unread(),
          own.waitingFor(),
          workspace.createdAt(),
          workspace.version(),
          actions);
    }
  }
}
