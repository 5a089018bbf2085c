package fi.opastin.guidance.workspace;

import fi.opastin.access.CurrentActor;
import fi.opastin.access.Performs;
import fi.opastin.access.Standing;
import fi.opastin.directory.ServiceProvider;
import fi.opastin.guidance.workspace.WorkList.Order;
import fi.opastin.guidance.workspace.WorkList.Position;
import fi.opastin.guidance.workspace.WorkList.Wish;
import fi.opastin.guidance.workspace.WorkspaceListService.Listing;
import fi.opastin.guidance.workspace.WorkspaceResource.Dates;
import fi.opastin.platform.problem.FieldChecks;
import fi.opastin.platform.problem.InvalidValueException;
import fi.opastin.platform.problem.Problem;
import fi.opastin.platform.problem.ProblemException;
import fi.opastin.platform.time.Finland;
import fi.opastin.platform.web.LocalizedText;
import fi.opastin.platform.web.PageQuery;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** One's own list of workspaces. */
@Path("/api/v1/workspaces")
@Tag(name = "Workspaces")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
public class WorkspaceListResource {

  private final WorkspaceListService service;
  private final CurrentActor actor;

  WorkspaceListResource(WorkspaceListService service, CurrentActor actor) {
    this.service = service;
    this.actor = actor;
  }

  @GET
  @Performs("workspace.list")
  @Operation(
      operationId = "listWorkspaces",
      summary = "List your workspaces",
      description =
          "The workspaces in which you take part. For an expert the other party is the customer as"
              + " named in the invitation; for a customer the expert. A cursor belongs to the order"
              + " and the filters with which it was given.")
  @APIResponse(responseCode = "200", description = "A page of workspaces.")
  public WorkspacePage list(
      @BeanParam PageQuery query,
      @Parameter(
              description =
                  "Parts of the other party's name: each word begins a word of the name, in any"
                      + " order. Neither case nor accents matter, except that å, ä and ö find only"
                      + " themselves.")
          @QueryParam("q")
          @Nullable String q,
      @Parameter(
              description = "Only those in this state.",
              schema = @Schema(implementation = WorkspaceState.class))
          @QueryParam("state")
          @Nullable String state,
      @Parameter(description = "Only those with messages that you have not read.")
          @QueryParam("unread")
          @DefaultValue("false")
          boolean unread,
      @Parameter(
              description =
                  "Only those in which it is their turn: to answer, or to do something about the"
                      + " invitation.",
              schema = @Schema(implementation = WaitingFor.class))
          @QueryParam("waitingFor")
          @Nullable String waitingFor,
      @Parameter(
              description =
                  "LATEST: newest activity first; DEADLINE: what ends first, first; NAME: by the"
                      + " other party's name.",
              schema = @Schema(implementation = Order.class, defaultValue = "LATEST"))
          @QueryParam("sort")
          @DefaultValue("LATEST")
          String sort) {
    var checks = new FieldChecks();
    var size = query.size(checks);
    var search = checks.optional("q", q, NameSearch::of);
    var wanted = checks.optional("state", state, text -> one(WorkspaceState.class, text));
    var turn = checks.optional("waitingFor", waitingFor, text -> one(WaitingFor.class, text));
    var order = checks.required("sort", sort, text -> one(Order.class, text));
    var after = query.position(checks, Position::parse);
    checks.done();
    return switch (service.list(
        actor.get(), new Wish(search, wanted, unread, turn, order), after, size)) {
      case Listing.Page(var page) -> page;
      case Listing.CursorGone() ->
          throw new ProblemException(
              Problem.invalid(List.of(new Problem.FieldError("cursor", "invalid-cursor"))));
    };
  }

  private static <E extends Enum<E>> E one(Class<E> type, String text) {
    try {
      return Enum.valueOf(type, text);
    } catch (IllegalArgumentException e) {
      throw new InvalidValueException("invalid");
    }
  }

  /** A page of the list. */
  @Schema(description = "A page of workspaces.")
  public record WorkspacePage(
      @Schema(description = "The workspaces, in the order that was asked for.")
          List<WorkspaceSummary> items,
      @Schema(description = "Cursor of the next page; null on the last.", nullable = true)
          @Nullable String next,
      @Schema(description = "How many there are on all pages.", examples = "60") int total) {}

  /** A workspace in a list. */
  @Schema(description = "A workspace in a list.")
  public record WorkspaceSummary(
      WorkspaceId id,
      @Schema(description = "ACTIVE, CLOSED or ARCHIVED.") WorkspaceState state,
      @Schema(description = "Your standing in it.") Standing standing,
      InvitationStanding invitationState,
      @Schema(description = "The invitation's e-mail address does not take mail.")
          boolean undeliverable,
      @Schema(description = "Whether its content is open to you.") boolean contentOpen,
      OtherPartyResponse otherParty,
      Dates dates,
      @Schema(description = "Whether the customer has asked to end the guidance.")
          boolean endingRequested,
      @Schema(nullable = true) @Nullable NextDeadline nextDeadline,
      @Schema(description = "When something last happened.") Instant lastEventAt,
      @Schema(description = "Number of the latest event.") long lastEvent,
      @Schema(description = "How many messages of others you have not read.") int unread,
      @Schema(description = "Whose turn it is to answer; null if nobody's.", nullable = true)
          @Nullable WaitingFor waitingFor,
      @Schema(description = "When it was opened.") Instant createdAt) {

    static WorkspaceSummary from(
        Participation own,
        Workspaces.OtherParty other,
        @Nullable NextDeadline deadline,
        Map<UUID, ServiceProvider> organisations,
        Instant now) {
      var invitation = own.invitation();
      var expired =
          invitation.state().equals(InvitationStanding.SENT.name())
              && !now.isBefore(invitation.expiresAt());
      return new WorkspaceSummary(
          own.workspaceId(),
          Objects.requireNonNull(own.state(Finland.dayOf(now))),
          own.standing(),
          expired ? InvitationStanding.EXPIRED : InvitationStanding.valueOf(invitation.state()),
          invitation.undeliverable(),
          own.contentOpen(),
          new OtherPartyResponse(
              other.name(),
              other.serviceProviderId() == null
                  ? null
                  : Objects.requireNonNull(organisations.get(other.serviceProviderId())).name()),
          Dates.from(own.dates()),
          own.endingRequested(),
          deadline,
          own.lastEventAt(),
          own.lastEvent(),
          own.unread(),
          own.waitingFor(),
          own.createdAt());
    }
  }

  /** With whom a workspace is. */
  @Schema(name = "OtherParty", description = "With whom a workspace is.")
  public record OtherPartyResponse(
      @Schema(description = "Name.", examples = "Aino Maria Virtanen") String name,
      @Schema(description = "An expert's organisation.", nullable = true)
          @Nullable LocalizedText organisation) {}
}
