package fi.opastin.guidance.questionnaire;

import fi.opastin.platform.problem.FieldChecks;
import fi.opastin.platform.problem.InvalidValueException;
import fi.opastin.questionnaire.form.Answer;
import fi.opastin.questionnaire.form.AnswerValue;
import fi.opastin.questionnaire.form.Answers;
import fi.opastin.questionnaire.form.LinkId;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is sent about responses. */
public final class ResponseRequests {

  private ResponseRequests() {}

  /** A questionnaire for the customer. */
  @Schema(description = "A questionnaire that the customer is asked to answer.")
  public record AssignQuestionnaireRequest(
      @Schema(
              description = "Last day in Finland on which it is in time; null for none.",
              nullable = true,
              format = "date",
              examples = "2027-01-15")
          @Nullable String dueOn) {}

  /** What is answered. */
  @Schema(description = "All answers, by the link ids of questions and comments.")
  public record AnswersRequest(
      @Schema(
              description =
                  "For each link id the answers: several only where several can be chosen.",
              required = true)
          @Nullable Map<String, List<AnswerValue>> answers) {

    /** The answers, or all that is wrong with how they are written, each at its link id. */
    public Answers checked() {
      var checks = new FieldChecks();
      checks.required("/answers", answers, given -> given);
      if (answers != null) {
        answers.forEach((linkId, given) -> {
          var pointer = "/answers/" + linkId.replace("~", "~0").replace("/", "~1");
          checks.required(pointer, linkId, LinkId::new);
          checks.required(
              pointer, given, values -> values.stream().map(AnswersRequest::answer).toList());
        });
      }
      checks.done();
      return AnswerValue.read(answers == null ? Map.of() : answers);
    }

    private static Answer answer(@Nullable AnswerValue value) {
      if (value == null) {
        throw new InvalidValueException("invalid");
      }
      return value.answer();
    }

    /** Never what they say. */
    @Override
    public String toString() {
      return "AnswersRequest[…]";
    }
  }
}
