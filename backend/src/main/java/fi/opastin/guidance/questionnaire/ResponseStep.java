package fi.opastin.guidance.questionnaire;

/** What leads a response from one state to another. */
enum ResponseStep {
  /** The customer sends the answers. */
  SEND,
  /** The customer sends other answers in place of those. */
  AMEND,
  /** The customer does not want to answer. */
  STOP,
  /** An expert takes back what should not have been assigned. */
  TAKE_BACK
}
