package fi.opastin.questionnaire.form;

import java.util.List;
import java.util.function.Function;

/**
 * When an item is asked or shown.
 *
 * @param criteria none: always
 * @param all whether all of them must hold, not only one
 */
public record Condition(List<Criterion> criteria, boolean all) {

  private static final Condition ALWAYS = new Condition(List.of(), true);

  public Condition {
    criteria = List.copyOf(criteria);
    // of one or none it makes no difference
    all = all || criteria.size() < 2;
  }

  public static Condition always() {
    return ALWAYS;
  }

  /** Whether it holds with these answers by link id, which must be reachable ones only. */
  boolean holds(Function<LinkId, List<Answer>> reachable) {
    return criteria.isEmpty()
        || (all
            ? criteria.stream().allMatch(criterion -> criterion.holds(reachable))
            : criteria.stream().anyMatch(criterion -> criterion.holds(reachable)));
  }

  /**
   * One comparison.
   *
   * @param question whose answers are compared; it stands earlier in the form
   * @param value with what; for {@link Operator#EXISTS} whether there shall be an answer
   */
  public record Criterion(LinkId question, Operator operator, Answer value) {

    boolean holds(Function<LinkId, List<Answer>> answers) {
      var given = answers.apply(question);
      return switch (operator) {
        case EXISTS -> new Answer.Truth(!given.isEmpty()).equals(value);
        case NOT_EQUAL -> given.stream().noneMatch(answer -> matches(answer, Operator.EQUAL));
        default -> given.stream().anyMatch(answer -> matches(answer, operator));
      };
    }

    private boolean matches(Answer answer, Operator how) {
      var comparison = answer.compare(value);
      return comparison.isPresent() && how.holds(comparison.getAsInt());
    }
  }
}
