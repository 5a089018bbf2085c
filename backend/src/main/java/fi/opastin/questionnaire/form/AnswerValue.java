package fi.opastin.questionnaire.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.opastin.platform.problem.InvalidValueException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An answer as it is written in JSON: the names of FHIR's QuestionnaireResponse.item.answer. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "AnswerRequest",
    description = "One answer: exactly one of these, by the type of the question.")
public record AnswerValue(
    @Schema(description = "Yes or no.") @Nullable Boolean valueBoolean,
    @Schema(description = "Code of the chosen option.") @Nullable String valueCoding,
    @Schema(description = "A number, also on a scale.") @Nullable BigDecimal valueDecimal,
    @Schema(description = "A day.") @Nullable LocalDate valueDate,
    @Schema(description = "A text; of a choice: something else than the options.")
        @Nullable String valueString) {

  /** How an answer is written. */
  public static AnswerValue of(Answer answer) {
    return switch (answer) {
      case Answer.Truth(var value) -> new AnswerValue(value, null, null, null, null);
      case Answer.Choice(var code) -> new AnswerValue(null, code, null, null, null);
      case Answer.Number(var value) -> new AnswerValue(null, null, value, null, null);
      case Answer.Day(var value) -> new AnswerValue(null, null, null, value, null);
      case Answer.Text(var value) -> new AnswerValue(null, null, null, null, value);
    };
  }

  /** How answers are written, by link id. */
  public static Map<String, List<AnswerValue>> of(Answers answers) {
    var written = new TreeMap<String, List<AnswerValue>>();
    answers
        .byLinkId()
        .forEach((linkId, given) ->
            written.put(linkId.value(), given.stream().map(AnswerValue::of).toList()));
    return written;
  }

  /**
   * The answers that are written here.
   *
   * @throws InvalidValueException invalid-link-id, invalid, out-of-range
   */
  public static Answers read(Map<String, List<AnswerValue>> written) {
    var answers = new LinkedHashMap<LinkId, List<Answer>>();
    written.forEach((linkId, given) ->
        answers.put(new LinkId(linkId), given.stream().map(AnswerValue::answer).toList()));
    return new Answers(answers);
  }

  /**
   * The answer.
   *
   * @throws InvalidValueException invalid, out-of-range
   */
  public Answer answer() {
    var given =
        Stream.of(valueBoolean, valueCoding, valueDecimal, valueDate, valueString)
            .filter(Objects::nonNull)
            .count();
    if (given != 1) {
      throw new InvalidValueException("invalid");
    }
    if (valueBoolean != null) {
      return new Answer.Truth(valueBoolean);
    }
    if (valueCoding != null) {
      return new Answer.Choice(valueCoding);
    }
    if (valueDecimal != null) {
      return new Answer.Number(valueDecimal);
    }
    if (valueDate != null) {
      return new Answer.Day(valueDate);
    }
    return new Answer.Text(String.valueOf(valueString));
  }

  /** What it says is confidential. */
  @Override
  public String toString() {
    return "AnswerValue[…]";
  }
}
