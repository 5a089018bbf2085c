package fi.opastin.guidance.guidanceplan;

import fi.opastin.platform.problem.FieldChecks;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is sent about appointments. */
public final class AppointmentRequests {

  private static final String START = "When it begins; whole minutes.";
  private static final String MINUTES = "How many minutes it lasts.";
  private static final String PLACE =
      "Where, as the way needs: address, telephone number or link. Required for IN_PERSON.";
  private static final String TOPIC = "What it is about, on one line.";

  private AppointmentRequests() {}

  /** Whoever sends a meeting. */
  interface Wish {
    @Nullable String start();

    @Nullable Integer minutes();

    @Nullable Way way();

    @Nullable String place();

    @Nullable String topic();

    /** The meeting, of which {@link FieldChecks#done()} must approve before it is used. */
    default Meeting meeting(FieldChecks checks) {
      var start = checks.required("/start", start(), Meeting::start);
      var minutes = checks.required("/minutes", minutes(), Meeting::minutes);
      var way = checks.required("/way", way(), chosen -> chosen);
      var place =
          way() == Way.IN_PERSON
              ? checks.required("/place", place(), Meeting::place)
              : checks.optional("/place", place(), Meeting::place);
      var topic = checks.required("/topic", topic(), Meeting::topic);
      checks.done();
      return new Meeting(start, minutes, way, place, topic);
    }
  }

  /** A new appointment. */
  @Schema(description = "A new appointment.")
  public record ProposeAppointmentRequest(
      @Schema(
              description = START,
              required = true,
              format = "date-time",
              examples = "2027-01-15T08:00:00Z")
          @Nullable String start,
      @Schema(
              description = MINUTES,
              required = true,
              minimum = "5",
              maximum = "480",
              examples = "45")
          @Nullable Integer minutes,
      @Schema(description = "How you meet.", required = true) @Nullable Way way,
      @Schema(description = PLACE, nullable = true, maxLength = Meeting.PLACE_LIMIT)
          @Nullable String place,
      @Schema(description = TOPIC, required = true, maxLength = Meeting.TOPIC_LIMIT)
          @Nullable String topic)
      implements Wish {

    /** Never what it says. */
    @Override
    public String toString() {
      return "ProposeAppointmentRequest[…]";
    }
  }

  /** Another time or place. */
  @Schema(description = "Another time or place.")
  public record ProposeAnotherRequest(
      @Schema(
              description = START,
              required = true,
              format = "date-time",
              examples = "2027-01-16T08:00:00Z")
          @Nullable String start,
      @Schema(
              description = MINUTES,
              required = true,
              minimum = "5",
              maximum = "480",
              examples = "45")
          @Nullable Integer minutes,
      @Schema(description = "How you meet.", required = true) @Nullable Way way,
      @Schema(description = PLACE, nullable = true, maxLength = Meeting.PLACE_LIMIT)
          @Nullable String place,
      @Schema(description = TOPIC, required = true, maxLength = Meeting.TOPIC_LIMIT)
          @Nullable String topic)
      implements Wish {

    /** Never what it says. */
    @Override
    public String toString() {
      return "ProposeAnotherRequest[…]";
    }
  }
}
