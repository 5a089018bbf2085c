package fi.opastin.guidance.questionnaire;

import fi.opastin.guidance.questionnaire.ResponseViews.Shown;
import fi.opastin.platform.problem.CommonProblem;
import fi.opastin.platform.problem.Problem;
import fi.opastin.platform.web.Etag;
import fi.opastin.questionnaire.form.AnswerFault;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** What the resources of this feature answer with. */
final class ResponseAnswers {

  private ResponseAnswers() {}

  static Response answer(Response.Status status, ResponseOutcome outcome) {
    return switch (outcome) {
      case ResponseOutcome.Done(var shown) -> answer(status, shown);
      case ResponseOutcome.NotPossible() -> Problem.of(CommonProblem.NOT_POSSIBLE_NOW).response();
      case ResponseOutcome.DueInThePast() ->
          Problem.invalid(List.of(new Problem.FieldError("/dueOn", "in-the-past"))).response();
      case ResponseOutcome.Faulty(var faults) -> faulty(faults);
    };
  }

  static Response answer(Response.Status status, Shown shown) {
    return Response.status(status)
        .entity(ResponseView.from(shown))
        .header(HttpHeaders.ETAG, Etag.of(shown.response().version()))
        .build();
  }

  static Response faulty(List<AnswerFault> faults) {
    return Problem.invalid(
            faults.stream()
                .map(fault -> new Problem.FieldError(fault.pointer(), fault.code()))
                .toList())
        .response();
  }
}
