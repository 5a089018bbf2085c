package fi.opastin.guidance.guidanceplan;

import fi.opastin.guidance.guidanceplan.AppointmentService.Shown;
import fi.opastin.platform.database.NumberedPage;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An appointment. */
@Schema(name = "Appointment", description = "When customer and experts meet.")
public record AppointmentResponse(
    AppointmentId id,
    @Schema(description = "How it stands.") AppointmentState state,
    @Schema(description = "When it begins.") Instant start,
    @Schema(description = "When it ends.") Instant end,
    @Schema(description = "How many minutes it lasts.", examples = "45") int minutes,
    @Schema(description = "How you meet.") Way way,
    @Schema(
            description = "Address, telephone number or link; null if none was given.",
            nullable = true,
            examples = "Esimerkkikatu 1, 00100 Helsinki")
        @Nullable String place,
    @Schema(description = "What it is about.", examples = "Plans for the spring") String topic,
    @Schema(description = "Who first proposed it.") PlanPerson author,
    @Schema(description = "When it was first proposed.") Instant createdAt,
    @Schema(description = "Who has done something with it last.") PlanPerson changedBy,
    @Schema(description = "When something was last done with it.") Instant changedAt,
    @Schema(description = "Version, as in `ETag`.") int version,
    @Schema(
            description = "Ids of the actions that you may do now.",
            examples = "[\"appointment.accept\", \"appointment.decline\"]")
        List<String> actions) {

  static AppointmentResponse from(Shown shown) {
    var appointment = shown.appointment();
    var view = shown.view();
    var meeting = appointment.meeting(view.cipher());
    var possible =
        Arrays.stream(AppointmentAction.values())
            .filter(action ->
                action
                    .step()
                    .map(step -> appointment.allows(step, view.side(), meeting, view.now()))
                    .orElse(false));
    return new AppointmentResponse(
        appointment.id(),
        appointment.state(),
        meeting.start(),
        meeting.end(),
        meeting.minutes(),
        meeting.way(),
        meeting.place(),
        meeting.topic(),
        view.person(appointment.authorId()),
        appointment.createdAt(),
        view.person(appointment.changedBy()),
        appointment.changedAt(),
        appointment.version(),
        view.permitted(possible));
  }

  /** A page of appointments. */
  @Schema(description = "A page of appointments.")
  public record AppointmentPage(
      @Schema(description = "The appointments, the latest proposed first.")
          List<AppointmentResponse> items,
      @Schema(description = "Cursor of the next page; null at the end.", nullable = true)
          @Nullable String next) {

    static AppointmentPage from(NumberedPage<Shown> page) {
      return new AppointmentPage(
          page.rows().stream().map(AppointmentResponse::from).toList(), page.next());
    }
  }
}
