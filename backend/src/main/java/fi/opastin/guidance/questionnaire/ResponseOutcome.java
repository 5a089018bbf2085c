package fi.opastin.guidance.questionnaire;

import fi.opastin.guidance.questionnaire.ResponseViews.Shown;
import fi.opastin.questionnaire.form.AnswerFault;
import java.util.List;

/** What became of a step with a questionnaire in a workspace. */
sealed interface ResponseOutcome {

  record Done(Shown shown) implements ResponseOutcome {}

  /** The workspace or the response is in a state in which the step cannot be taken. */
  record NotPossible() implements ResponseOutcome {}

  /** The due date has passed already. */
  record DueInThePast() implements ResponseOutcome {}

  /** The answers are not such as the questionnaire asks for. */
  record Faulty(List<AnswerFault> faults) implements ResponseOutcome {}
}
