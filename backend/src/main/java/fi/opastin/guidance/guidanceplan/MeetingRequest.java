package fi.opastin.guidance.guidanceplan;

import fi.opastin.platform.problem.FieldChecks;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** When, how and about what to meet: proposed anew, or in the place of something else. */
@Schema(description = "When, how and about what to meet.")
public record MeetingRequest(
    @Schema(
            description = "When it begins; whole minutes.",
            required = true,
            format = "date-time",
            examples = "2027-01-15T08:00:00Z")
        @Nullable String start,
    @Schema(
            description = "How many minutes it lasts.",
            required = true,
            minimum = "5",
            maximum = "480",
            examples = "45")
        @Nullable Integer minutes,
    @Schema(description = "How you meet.", required = true) @Nullable Way way,
    @Schema(
            description =
                "Where, as the way needs: address, telephone number or link. Required for IN_PERSON.",
            nullable = true,
            maxLength = Meeting.PLACE_LIMIT)
        @Nullable String place,
    @Schema(
            description = "What it is about, on one line.",
            required = true,
            maxLength = Meeting.TOPIC_LIMIT)
        @Nullable String topic) {

  /** The meeting; ends the request if anything is wrong with it. */
  Meeting meeting(FieldChecks checks) {
    var checkedStart = checks.required("/start", start, Meeting::start);
    var checkedMinutes = checks.required("/minutes", minutes, Meeting::minutes);
    var checkedWay = checks.required("/way", way, chosen -> chosen);
    var checkedPlace =
        way == Way.IN_PERSON
            ? checks.required("/place", place, Meeting::place)
            : checks.optional("/place", place, Meeting::place);
    var checkedTopic = checks.required("/topic", topic, Meeting::topic);
    checks.done();
    return new Meeting(checkedStart, checkedMinutes, checkedWay, checkedPlace, checkedTopic);
  }

  /** Never what it says. */
  @Override
  public String toString() {
    return "MeetingRequest[…]";
  }
}
