package fi.opastin.questionnaire.form;

import fi.opastin.platform.problem.InvalidValueException;

/** How a condition compares; codes of FHIR's questionnaire-enable-operator. */
public enum Operator {
  /** Whether there is an answer at all is what the condition says. */
  EXISTS("exists"),
  /** One of the answers is equal. */
  EQUAL("="),
  /** None of the answers is equal, also if there are none. */
  NOT_EQUAL("!="),
  GREATER(">"),
  LESS("<"),
  GREATER_OR_EQUAL(">="),
  LESS_OR_EQUAL("<=");

  private final String code;

  Operator(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  /** Whether it asks which of two is greater. */
  boolean orders() {
    return switch (this) {
      case GREATER, LESS, GREATER_OR_EQUAL, LESS_OR_EQUAL -> true;
      case EXISTS, EQUAL, NOT_EQUAL -> false;
    };
  }

  /** Whether a comparison with this result (as of {@link Comparable#compareTo}) holds. */
  boolean holds(int comparison) {
    return switch (this) {
      case GREATER -> comparison > 0;
      case LESS -> comparison < 0;
      case GREATER_OR_EQUAL -> comparison >= 0;
      case LESS_OR_EQUAL -> comparison <= 0;
      case EQUAL -> comparison == 0;
      case NOT_EQUAL, EXISTS -> throw new IllegalStateException("compares nothing one by one");
    };
  }

  /**
   * @throws InvalidValueException invalid-operator
   */
  public static Operator of(String code) {
    for (var operator : values()) {
      if (operator.code.equals(code)) {
        return operator;
      }
    }
    throw new InvalidValueException("invalid-operator");
  }
}
