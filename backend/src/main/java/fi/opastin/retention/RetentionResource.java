package fi.opastin.retention;

import fi.opastin.access.CurrentActor;
import fi.opastin.access.Performs;
import fi.opastin.platform.database.Cursor;
import fi.opastin.platform.problem.FieldChecks;
import fi.opastin.platform.web.Moment;
import fi.opastin.platform.web.PageQuery;
import fi.opastin.retention.CertificateRepository.Position;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Storage times for administrators: what will be deleted, and what has been. */
@Path("/api/v1/administration")
@Tag(name = "Administration")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
public class RetentionResource {

  private final RetentionService service;
  private final CurrentActor actor;

  RetentionResource(RetentionService service, CurrentActor actor) {
    this.service = service;
    this.actor = actor;
  }

  @GET
  @Path("/retention-plan")
  @Performs("retention.plan")
  @Operation(
      operationId = "readRetentionPlan",
      summary = "See what will be closed, archived and deleted",
      description =
          "A dry run: how many workspaces, and on which days, the sweeps up to a day will have"
              + " closed, archived and deleted if nobody visits or reactivates one before. No"
              + " content. Of your organisation; for the service's administrator of all (G14).")
  @APIResponse(responseCode = "200", description = "The plan.")
  public PlanResponse plan(
      @Parameter(description = "Day of the sweep, in Finland; without it today.")
          @QueryParam("until")
          @Nullable String until) {
    var checks = new FieldChecks();
    var day = checks.optional("until", until, Moment::day);
    checks.done();
    return PlanResponse.from(service.plan(actor.get(), day));
  }

  @GET
  @Path("/deletion-certificates")
  @Performs("retention.certificates")
  @Operation(
      operationId = "listDeletionCertificates",
      summary = "List the certificates of deleted workspaces",
      description =
          "The newest first; none names a person. Of your organisation; for the service's"
              + " administrator of all (G14).")
  @APIResponse(responseCode = "200", description = "A page of certificates.")
  public CertificatePage certificates(@BeanParam PageQuery query) {
    var checks = new FieldChecks();
    var size = query.size(checks);
    var before = query.position(checks, RetentionResource::position);
    checks.done();
    var page = service.certificates(actor.get(), before, size);
    return new CertificatePage(
        page.items().stream().map(CertificateResponse::from).toList(), page.next());
  }

  private static Position position(String text) {
    var cursor = Cursor.parse(text, 2);
    return new Position(cursor.instant(0), cursor.id(1));
  }

  /** What the sweeps up to a day will do. */
  @Schema(name = "RetentionPlan", description = "What the sweeps up to a day will do.")
  public record PlanResponse(
      @Schema(description = "Day of the sweep.") LocalDate until,
      @Schema(description = "By day.") List<PlannedResponse> steps,
      @Schema(description = "What the service keeps, and for how long.")
          List<StorageTime> storageTimes) {

    static PlanResponse from(RetentionService.Plan plan) {
      return new PlanResponse(
          plan.until(),
          plan.steps().stream()
              .map(step -> new PlannedResponse(step.kind(), step.step(), step.on(), step.count()))
              .toList(),
          plan.kept().stream()
              .map(kept -> new StorageTime(kept.kind(), kept.basis(), kept.period()))
              .toList());
    }
  }

  /** One step of the plan. */
  @Schema(name = "PlannedStep", description = "So many will take this step after that day.")
  public record PlannedResponse(
      @Schema(description = "What.", examples = "workspace") String kind,
      @Schema(description = "CLOSE, ARCHIVE or DELETE.", examples = "DELETE") String step,
      @Schema(description = "Last day before it.") LocalDate on,
      @Schema(description = "How many.", examples = "3") long count) {}

  /** How long something is kept. */
  @Schema(description = "How long something is kept, and by which rule.")
  public record StorageTime(
      @Schema(description = "What.", examples = "session") String kind,
      @Schema(description = "The rule.", examples = "G13; GDPR 5(1)(e)") String basis,
      @Schema(description = "For how long.", examples = "90 days") String period) {}

  /** A page of certificates. */
  @Schema(description = "A page of certificates.")
  public record CertificatePage(
      @Schema(description = "The certificates, the newest first.") List<CertificateResponse> items,
      @Schema(description = "Cursor of the next page; null on the last.", nullable = true)
          @Nullable String next) {}

  /** That a workspace was deleted. */
  @Schema(
      name = "DeletionCertificate",
      description = "That a workspace was deleted, with the key of its content. Names no person.")
  public record CertificateResponse(
      @Schema(description = "The workspace that is gone.") UUID workspaceId,
      @Schema(description = "Its organisation, controller of the data.") UUID serviceProviderId,
      @Schema(description = "The rule by which it was deleted.") String basis,
      @Schema(description = "Day on which it was opened.") LocalDate openedOn,
      @Schema(description = "Last day on which it was active.") LocalDate closedOn,
      @Schema(description = "Last day on which experts had access.") LocalDate archivedOn,
      @Schema(description = "Last day on which it was there.") LocalDate lastDay,
      @Schema(description = "When it was deleted.") Instant deletedAt,
      @Schema(
              description = "How many of each kind were deleted with it.",
              examples = "{\"message\": 12}")
          Map<String, Long> counts,
      @Schema(description = "Whether the customer's account went with it.") boolean accountDeleted,
      @Schema(description = "Whether the key of its content was destroyed: always.")
          boolean keyDestroyed,
      @Schema(description = "Last day on which a backup can still hold that key.")
          LocalDate backupsUntil) {

    static CertificateResponse from(Certificate certificate) {
      return new CertificateResponse(
          certificate.workspaceId(),
          certificate.serviceProviderId(),
          certificate.basis(),
          certificate.openedOn(),
          certificate.closedOn(),
          certificate.archivedOn(),
          certificate.lastDay(),
          certificate.deletedAt(),
          certificate.counts(),
          certificate.accountDeleted(),
          true,
          certificate.backupsUntil());
    }
  }
}
