package fi.opastin.guidance.feedback;

import fi.opastin.access.CurrentActor;
import fi.opastin.access.Performs;
import fi.opastin.guidance.feedback.FeedbackService.Outcome;
import fi.opastin.guidance.feedback.FeedbackService.Waiting;
import fi.opastin.guidance.questionnaire.ResponseRequests.AnswersRequest;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.platform.problem.CommonProblem;
import fi.opastin.platform.problem.Problem;
import fi.opastin.questionnaire.FhirQuestionnaire;
import fi.opastin.questionnaire.form.FormWriter;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Feedback of a workspace's customer on the guidance. */
@Path("/api/v1/workspaces/{workspaceId}/feedback")
@Tag(name = "Feedback", description = "Anonymous feedback on the guidance, for statistics only.")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
public class FeedbackResource {

  private static final String ONCE =
      " Once: `not-possible-now` means that it has been given, or cannot be given yet. It is kept"
          + " for statistics alone; nobody in the workspace gets to know of it.";

  private final FeedbackService service;
  private final CurrentActor actor;

  FeedbackResource(FeedbackService service, CurrentActor actor) {
    this.service = service;
    this.actor = actor;
  }

  @GET
  @Performs("feedback.give")
  @Operation(
      operationId = "listFeedbackOccasions",
      summary = "See on what you can give feedback",
      description =
          "For the customer, in every state of the workspace. What has been given is gone.")
  @APIResponse(responseCode = "200", description = "What waits for feedback, and what is asked.")
  public FeedbackOccasions list(@PathParam("workspaceId") WorkspaceId workspaceId) {
    return FeedbackOccasions.from(service.waiting(actor.get(), workspaceId));
  }

  @PUT
  @Path("/closing")
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs("feedback.give")
  @Operation(
      operationId = "giveFeedbackOnClosing",
      summary = "Give feedback on the guidance that has ended",
      description = "While the workspace is closed or archived." + ONCE)
  @APIResponse(responseCode = "204", description = "It waits to be counted.")
  public Response onClosing(
      @PathParam("workspaceId") WorkspaceId workspaceId, AnswersRequest request) {
    return answer(service.giveOnClosing(actor.get(), workspaceId, request.checked()));
  }

  @PUT
  @Path("/appointments/{appointmentId}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Performs("feedback.give")
  @Operation(
      operationId = "giveFeedbackOnMeeting",
      summary = "Give feedback on a meeting",
      description = "When an agreed appointment is over." + ONCE)
  @APIResponse(responseCode = "204", description = "It waits to be counted.")
  public Response onMeeting(
      @PathParam("workspaceId") WorkspaceId workspaceId,
      @Parameter(description = "The appointment.") @PathParam("appointmentId") UUID appointmentId,
      AnswersRequest request) {
    return answer(
        service.giveOnMeeting(actor.get(), workspaceId, appointmentId, request.checked()));
  }

  private static Response answer(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Given() -> Response.noContent().build();
      case Outcome.NotPossible() -> Problem.of(CommonProblem.NOT_POSSIBLE_NOW).response();
      case Outcome.Faulty(var faults) ->
          Problem.invalid(
                  faults.stream()
                      .map(fault -> new Problem.FieldError(fault.pointer(), fault.code()))
                      .toList())
              .response();
    };
  }

  /** On what feedback can be given. */
  @Schema(description = "On what you can give feedback, and what is asked.")
  public record FeedbackOccasions(
      @Schema(description = "What is asked; null while the service asks nothing.", nullable = true)
          @Nullable FhirQuestionnaire questionnaire,
      @Schema(description = "The closing first, then meetings, the latest first.")
          List<FeedbackOccasion> items) {

    static FeedbackOccasions from(Waiting waiting) {
      return new FeedbackOccasions(
          waiting
              .form()
              .map(form ->
                  new FhirQuestionnaire(
                      FormWriter.write(form.form(), form.formVersion(), "active")))
              .orElse(null),
          waiting.occasions().stream().map(FeedbackOccasion::from).toList());
    }
  }

  /** On what kind of thing feedback is given. */
  public enum OccasionKind {
    CLOSING,
    MEETING
  }

  /** Something on which feedback can be given. */
  @Schema(description = "Something on which you can give feedback, once.")
  public record FeedbackOccasion(
      @Schema(description = "CLOSING: the guidance that has ended; MEETING: an appointment.")
          OccasionKind kind,
      @Schema(description = "The appointment; null for a closing.", nullable = true)
          @Nullable UUID appointmentId,
      @Schema(description = "When the meeting began; null for a closing.", nullable = true)
          @Nullable Instant start,
      @Schema(
              description = "The workspace's last active day in Finland; null for a meeting.",
              nullable = true,
              examples = "2026-11-30")
          @Nullable LocalDate closedOn) {

    static FeedbackOccasion from(Occasion occasion) {
      return switch (occasion) {
        case Occasion.Closing(var closedOn, _) ->
            new FeedbackOccasion(OccasionKind.CLOSING, null, null, closedOn);
        case Occasion.Meeting(var appointmentId, var start, _) ->
            new FeedbackOccasion(OccasionKind.MEETING, appointmentId, start, null);
      };
    }
  }
}
