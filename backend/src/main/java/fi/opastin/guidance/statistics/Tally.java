package fi.opastin.guidance.statistics;

import java.util.stream.Stream;

/**
 * One respondent more in a cell.
 *
 * @param item the question
 * @param code the answer
 * @param several whether the question takes several answers
 */
record Tally(Code item, Code code, boolean several) {

  /** What is counted of an answer. */
  static Stream<Tally> of(Code item, Answer answer) {
    return switch (answer) {
      case Answer.One(var code) -> Stream.of(new Tally(item, code, false));
      case Answer.Several(var codes) -> codes.stream().map(code -> new Tally(item, code, true));
      case Answer.Scale scale -> Stream.of(new Tally(item, scale.third(), false));
    };
  }
}
