package fi.opastin.questionnaire.form;

/**
 * Something that is wrong with an answer.
 *
 * @param linkId of the question or comment
 * @param code stable code: required, wrong-type, too-many-answers, duplicate-answer,
 *     unknown-option, exclusive-option, out-of-range, too-many-decimals, too-long,
 *     invalid-character, unknown-item
 */
public record AnswerFault(LinkId linkId, String code) {

  /** JSON pointer into a request whose property {@code answers} has a property for each link id. */
  public String pointer() {
    return "/answers/" + linkId.value();
  }
}
