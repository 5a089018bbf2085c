package fi.opastin.service.interruption;

import fi.opastin.access.CurrentActor;
import fi.opastin.access.Performs;
import fi.opastin.platform.database.IdPage;
import fi.opastin.platform.problem.FieldChecks;
import fi.opastin.platform.problem.Problem;
import fi.opastin.platform.web.IdempotencyKey;
import fi.opastin.platform.web.LocalizedTextRequest;
import fi.opastin.platform.web.Moment;
import fi.opastin.platform.web.PageQuery;
import fi.opastin.service.interruption.InterruptionService.Outcome;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Maintenance and switches, for the service administrator. */
@Path("/api/v1/administration/interruptions")
@Tag(name = "Interruptions", description = "Maintenance, and functions that are switched off.")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
public class InterruptionResource {

  private static final String INTERRUPTION = "The interruption.";
  private static final int REASON_LIMIT = 500;

  private final InterruptionService service;
  private final Switches switches;
  private final CurrentActor actor;

  InterruptionResource(InterruptionService service, Switches switches, CurrentActor actor) {
    this.service = service;
    this.switches = switches;
    this.actor = actor;
  }

  @GET
  @Performs("interruption.manage")
  @Operation(
      operationId = "listInterruptions",
      summary = "See what is and was switched off",
      description = "The newest first, of the last twelve months.")
  @APIResponse(responseCode = "200", description = "A page of them.")
  public InterruptionPage list(@BeanParam PageQuery query) {
    var checks = new FieldChecks();
    var size = query.size(checks);
    var before = query.position(checks, IdPage::before);
    checks.done();
    var page = service.list(actor.get(), before == null ? IdPage.END : before, size.value());
    return new InterruptionPage(
        page.rows().stream().map(InterruptionView::from).toList(), page.next());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs("interruption.manage")
  @Operation(
      operationId = "switchOff",
      summary = "Switch off the service or one of its functions",
      description =
          "At once, on all replicas within seconds; it stays off until it is switched on again,"
              + " whatever the expected end. `off-already`: it is off. `past`: the end is not ahead.")
  @APIResponse(
      responseCode = "201",
      description = "The interruption; `ETag` is its version.",
      content = @Content(schema = @Schema(implementation = InterruptionView.class)))
  public Response switchOff(
      @HeaderParam(IdempotencyKey.HEADER) @Nullable String idempotencyKey,
      SwitchOffRequest request) {
    var checks = new FieldChecks();
    var key = checks.required(IdempotencyKey.HEADER, idempotencyKey, IdempotencyKey::parse);
    var function = checks.optional("/function", request.function(), ServiceFunction::of);
    var told = told(checks, request.reason(), request.expectedEnd());
    checks.done();
    return answer(
        Response.Status.CREATED, service.begin(actor.get(), key, function, told, request));
  }

  @GET
  @Path("/{interruptionId}")
  @Performs("interruption.manage")
  @Operation(operationId = "getInterruption", summary = "See an interruption")
  @Extension(name = "x-problems", value = "not-found")
  @APIResponse(
      responseCode = "200",
      description = "The interruption; `ETag` is its version.",
      content = @Content(schema = @Schema(implementation = InterruptionView.class)))
  public Response get(
      @Parameter(description = INTERRUPTION) @PathParam("interruptionId") InterruptionId id) {
    return InterruptionView.answer(Response.Status.OK, service.get(actor.get(), id));
  }

  @PUT
  @Path("/{interruptionId}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs("interruption.manage")
  @Operation(
      operationId = "changeInterruption",
      summary = "Change what people are told of it",
      description = "While it goes on: why, and until when. `past`: the end is not ahead.")
  @Extension(name = "x-problems", value = "not-found not-possible-now")
  @APIResponse(
      responseCode = "200",
      description = "The interruption; `ETag` is its version.",
      content = @Content(schema = @Schema(implementation = InterruptionView.class)))
  public Response change(
      @Parameter(description = INTERRUPTION) @PathParam("interruptionId") InterruptionId id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      ChangeInterruptionRequest request) {
    var checks = new FieldChecks();
    var told = told(checks, request.reason(), request.expectedEnd());
    checks.done();
    return answer(Response.Status.OK, service.tell(actor.get(), id, ifMatch, told));
  }

  @POST
  @Path("/{interruptionId}/ending")
  @Performs("interruption.manage")
  @Operation(
      operationId = "switchOn",
      summary = "Switch it on again",
      description = "At once, on all replicas within seconds.")
  @Extension(name = "x-problems", value = "not-found not-possible-now")
  @APIResponse(
      responseCode = "200",
      description = "The interruption, which is over; `ETag` is its version.",
      content = @Content(schema = @Schema(implementation = InterruptionView.class)))
  public Response switchOn(
      @Parameter(description = INTERRUPTION) @PathParam("interruptionId") InterruptionId id,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    return answer(Response.Status.OK, new Outcome.Done(service.end(actor.get(), id, ifMatch)));
  }

  private Response answer(Response.Status status, Outcome outcome) {
    return switch (outcome) {
      case Outcome.Done(var interruption) -> {
        switches.look();
        yield InterruptionView.answer(status, interruption);
      }
      case Outcome.OffAlready() -> refused("/function", "off-already");
      case Outcome.Past() -> refused("/expectedEnd", "past");
    };
  }

  private static Interruption.Told told(
      FieldChecks checks, @Nullable LocalizedTextRequest reason, @Nullable Instant end) {
    return new Interruption.Told(
        LocalizedTextRequest.lines(checks, "/reason", reason, REASON_LIMIT),
        checks.required("/expectedEnd", end, Moment::near));
  }

  private static Response refused(String pointer, String code) {
    return Problem.invalid(List.of(new Problem.FieldError(pointer, code))).response();
  }

  /** What shall be switched off. */
  @Schema(description = "What shall be switched off, and what people are told of it.")
  public record SwitchOffRequest(
      @Schema(
              description = "One function, see ServiceFunction; null: the whole service.",
              nullable = true,
              examples = "STATISTICS")
          @Nullable String function,
      @Schema(description = "Why, in at most 500 characters.", required = true)
          @Nullable LocalizedTextRequest reason,
      @Schema(description = "When it will be over, as far as is known (UTC).", required = true)
          @Nullable Instant expectedEnd) {}

  /** What people shall be told. */
  @Schema(description = "What people shall be told of an interruption that goes on.")
  public record ChangeInterruptionRequest(
      @Schema(description = "Why, in at most 500 characters.", required = true)
          @Nullable LocalizedTextRequest reason,
      @Schema(description = "When it will be over, as far as is known (UTC).", required = true)
          @Nullable Instant expectedEnd) {}

  /** A page of interruptions. */
  @Schema(description = "A page of interruptions.")
  public record InterruptionPage(
      @Schema(description = "The newest first.") List<InterruptionView> items,
      @Schema(description = "Cursor of the next page; null on the last.", nullable = true)
          @Nullable String next) {}
}
