package fi.opastin.guidance.administration;

import fi.opastin.access.CurrentActor;
import fi.opastin.access.Performs;
import fi.opastin.guidance.administration.AdministrationRepository.Filter;
import fi.opastin.guidance.administration.AdministrationRepository.Position;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.guidance.workspace.WorkspaceResource.Dates;
import fi.opastin.guidance.workspace.WorkspaceState;
import fi.opastin.platform.database.Cursor;
import fi.opastin.platform.problem.FieldChecks;
import fi.opastin.platform.problem.InvalidValueException;
import fi.opastin.platform.web.PageQuery;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The workspaces of an organisation, for its administrator. */
@Path("/api/v1/administration/workspaces")
@Tag(
    name = "Administration",
    description = "For administrators: blind to customers and to what is written (G6).")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
public class AdministrationResource {

  private final AdministrationService service;
  private final CurrentActor actor;

  AdministrationResource(AdministrationService service, CurrentActor actor) {
    this.service = service;
    this.actor = actor;
  }

  @GET
  @Performs("administration.list")
  @Operation(
      operationId = "listAdministeredWorkspaces",
      summary = "List your organisation's workspaces",
      description =
          "Number, expert, state and days of each, the newest first; never the customer or what is"
              + " written (G6).")
  @APIResponse(responseCode = "200", description = "A page of workspaces.")
  public AdministeredPage list(
      @Parameter(description = "Only those in this state: ACTIVE, CLOSED or ARCHIVED.")
          @QueryParam("state")
          @Nullable String state,
      @Parameter(description = "`true`: only those whose expert is gone; `false`: only the others.")
          @QueryParam("orphaned")
          @Nullable String orphaned,
      @BeanParam PageQuery query) {
    var checks = new FieldChecks();
    var size = query.size(checks);
    var filter =
        new Filter(
            checks.optional("state", state, AdministrationResource::state),
            checks.optional("orphaned", orphaned, AdministrationResource::truth));
    var before = query.position(checks, AdministrationResource::position);
    checks.done();
    var page = service.list(actor.get(), filter, before, size);
    return new AdministeredPage(
        page.items().stream().map(AdministeredResponse::from).toList(), page.next());
  }

  @POST
  @Path("/{workspaceId}/closing")
  @Performs("administration.close")
  @Operation(
      operationId = "closeAdministeredWorkspace",
      summary = "Close a workspace of your organisation",
      description = "As the expert would, without seeing customer or content. All are told (G10).")
  @APIResponse(responseCode = "204", description = "It is closed.")
  public void close(
      @PathParam("workspaceId") WorkspaceId workspaceId,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    service.close(actor.get(), workspaceId, ifMatch);
  }

  @POST
  @Path("/{workspaceId}/reactivation")
  @Performs("administration.reactivate")
  @Operation(
      operationId = "reactivateAdministeredWorkspace",
      summary = "Take a closed workspace of your organisation into use again",
      description = "As the expert would, without seeing customer or content. All are told (G10).")
  @APIResponse(responseCode = "204", description = "It is active.")
  public void reactivate(
      @PathParam("workspaceId") WorkspaceId workspaceId,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    service.reactivate(actor.get(), workspaceId, ifMatch);
  }

  private static WorkspaceState state(String text) {
    try {
      return WorkspaceState.valueOf(text);
    } catch (IllegalArgumentException e) {
      throw new InvalidValueException("invalid");
    }
  }

  private static boolean truth(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new InvalidValueException("invalid");
    };
  }

  private static Position position(String text) {
    var cursor = Cursor.parse(text, 2);
    return new Position(cursor.instant(0), cursor.id(1));
  }

  /** A page of the list. */
  @Schema(description = "A page of an organisation's workspaces.")
  public record AdministeredPage(
      @Schema(description = "The workspaces, the newest first.") List<AdministeredResponse> items,
      @Schema(description = "Cursor of the next page; null on the last.", nullable = true)
          @Nullable String next) {}

  /** A workspace as an administrator sees it. */
  @Schema(
      name = "AdministeredWorkspace",
      description = "A workspace as an administrator sees it: neither customer nor content.")
  public record AdministeredResponse(
      WorkspaceId id,
      @Schema(description = "Short number.", examples = "1F3A90C2") String reference,
      @Schema(description = "ACTIVE, CLOSED or ARCHIVED.") WorkspaceState state,
      @Schema(description = "Who opened it, or the successor.", examples = "Elina Esimerkki")
          String expert,
      @Schema(description = "Whether that expert is gone: close it or hand it over.")
          boolean orphaned,
      @Schema(description = "Whether a successor is proposed and somebody has not answered yet.")
          boolean handoverOpen,
      Dates dates,
      @Schema(description = "When it was opened.") Instant createdAt,
      @Schema(description = "Version, for `If-Match`.") int version,
      @Schema(
              description = "Ids of the actions that you may do now.",
              examples = "[\"administration.close\"]")
          List<String> actions) {

    static AdministeredResponse from(AdministeredWorkspace workspace) {
      return new AdministeredResponse(
          workspace.id(),
          workspace.id().reference(),
          workspace.state(),
          workspace.expert(),
          workspace.orphaned(),
          workspace.handoverOpen(),
          Dates.from(workspace.dates()),
          workspace.createdAt(),
          workspace.version(),
          workspace.actions());
    }
  }
}
