package fi.opastin.service.status;

import fi.opastin.access.OpenToAll;
import fi.opastin.platform.web.LocalizedText;
import fi.opastin.service.interruption.OpenInMaintenance;
import fi.opastin.service.interruption.ServiceFunction;
import fi.opastin.service.interruption.SwitchedOff;
import fi.opastin.service.interruption.Switches;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Whether the service works. */
@Path("/api/v1/status")
@Tag(name = "Status", description = "Whether the service works.")
@Produces(MediaType.APPLICATION_JSON)
@OpenInMaintenance
@RunOnVirtualThread
public class StatusResource {

  private final StatusBoard board;
  private final Switches switches;
  private final Clock clock;

  StatusResource(StatusBoard board, Switches switches, Clock clock) {
    this.board = board;
    this.switches = switches;
    this.clock = clock;
  }

  @GET
  @PermitAll
  @OpenToAll("Whoever cannot get in wants to know why.")
  @Operation(
      operationId = "readStatus",
      summary = "See whether the service works",
      description =
          "As the answering replica found it within the last quarter of a minute; what is switched"
              + " off, within seconds. In coarse words; answers in a maintenance, too.")
  @APIResponse(responseCode = "200", description = "How the service stands.")
  public ServiceStatus read() {
    return ServiceStatus.from(board.found(), switches.off(), clock.instant());
  }

  /** How the service stands as a whole. */
  @Schema(description = "How the service stands as a whole.")
  public enum ServiceState {
    WORKS,
    /** Something is switched off or does not work; the rest does. */
    LIMITED,
    /** All of it is switched off. */
    MAINTENANCE,
    /** Nothing can be read or saved. */
    DOWN
  }

  /** How the service stands. */
  @Schema(description = "How the service stands.")
  public record ServiceStatus(
      ServiceState state,
      @Schema(description = "When it was looked (UTC).") Instant checkedAt,
      @Schema(description = "What the service needs; what an installation lacks is not listed.")
          List<PartState> parts,
      @Schema(description = "What is switched off.") List<OffNow> switchedOff,
      @Schema(description = "Interruptions that are announced, the next one first.")
          List<InterruptionTime> ahead,
      @Schema(description = "Interruptions of the last 30 days, the latest first.")
          List<InterruptionTime> past) {

    static ServiceStatus from(StatusBoard.Found found, List<SwitchedOff> off, Instant now) {
      var planned =
          found.planned().stream()
              .map(told -> new InterruptionTime(null, true, told.text(), told.from(), told.until()))
              .toList();
      var past =
          found.past().stream()
              .map(ended ->
                  new InterruptionTime(
                      ended.function().orElse(null),
                      false,
                      ended.reason(),
                      ended.from(),
                      ended.until()));
      return new ServiceStatus(
          state(found, off),
          found.at(),
          found.parts().entrySet().stream()
              .map(part -> new PartState(part.getKey(), part.getValue()))
              .toList(),
          off.stream().map(OffNow::from).toList(),
          planned.stream().filter(told -> told.until().isAfter(now)).toList(),
          Stream.concat(planned.stream().filter(told -> !told.until().isAfter(now)), past)
              .sorted(Comparator.comparing(InterruptionTime::until).reversed())
              .toList());
    }

    private static ServiceState state(StatusBoard.Found found, List<SwitchedOff> off) {
      if (off.stream().anyMatch(one -> one.function().isEmpty())) {
        return ServiceState.MAINTENANCE;
      }
      if (!found.works(ServicePart.DATA)) {
        return ServiceState.DOWN;
      }
      var whole = off.isEmpty() && !found.parts().containsValue(false);
      return whole ? ServiceState.WORKS : ServiceState.LIMITED;
    }
  }

  /** Whether a part works. */
  @Schema(description = "Whether something that the service needs works.")
  public record PartState(ServicePart part, boolean works) {}

  /** Something that is switched off. */
  @Schema(description = "Something that is switched off.")
  public record OffNow(
      @Schema(description = "One function; null: the whole service.", nullable = true)
          @Nullable ServiceFunction function,
      @Schema(description = "Why.") LocalizedText reason,
      @Schema(description = "Since when (UTC).") Instant since,
      @Schema(description = "When it will be over, as far as is known (UTC); may be past.")
          Instant expectedEnd) {

    static OffNow from(SwitchedOff off) {
      return new OffNow(off.function().orElse(null), off.reason(), off.since(), off.expectedEnd());
    }
  }

  /** An interruption. */
  @Schema(description = "An interruption: of the past, under way, or ahead.")
  public record InterruptionTime(
      @Schema(
              description = "The one function that was switched off; null: not one alone.",
              nullable = true)
          @Nullable ServiceFunction function,
      @Schema(description = "Whether it was announced before.") boolean announced,
      @Schema(description = "What is told of it.") LocalizedText text,
      @Schema(description = "From when (UTC).") Instant from,
      @Schema(description = "Until when (UTC).") Instant until) {}
}
