package fi.opastin.questionnaire.form;

import fi.opastin.questionnaire.form.Condition.Criterion;
import fi.opastin.questionnaire.form.FormRules.Placed;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What holds for conditions: they look back to questions that stand earlier, so that one walk
 * through the form decides everything, and compare with what can be an answer.
 */
final class ConditionRules {

  private final Map<LinkId, Placed> byLinkId;
  private final Set<LinkId> unreadable;
  private final List<FormFault> faults;

  ConditionRules(Map<LinkId, Placed> byLinkId, Set<LinkId> unreadable, List<FormFault> faults) {
    this.byLinkId = byLinkId;
    this.unreadable = unreadable;
    this.faults = faults;
  }

  void check(Placed placed) {
    var criteria = placed.item().shownWhen().criteria();
    for (int i = 0; i < criteria.size(); i++) {
      check(placed, criteria.get(i), "%s.enableWhen[%d]".formatted(placed.path(), i));
    }
  }

  private void check(Placed placed, Criterion criterion, String path) {
    var asked = byLinkId.get(criterion.question());
    if (asked == null) {
      if (!unreadable.contains(criterion.question())) {
        faults.add(new FormFault(path + ".question", "unknown-question"));
      }
    } else if (!(asked.item() instanceof Question question)) {
      faults.add(new FormFault(path + ".question", "not-a-question"));
    } else if (asked.order() >= placed.order()) {
      var code = dependsOn(asked, placed, new HashSet<>()) ? "cycle" : "forward-reference";
      faults.add(new FormFault(path + ".question", code));
    } else {
      check(question.kind(), criterion, path);
    }
  }

  private void check(Kind kind, Criterion criterion, String path) {
    var operator = criterion.operator();
    var value = criterion.value();
    if (operator == Operator.EXISTS) {
      if (!(value instanceof Answer.Truth)) {
        faults.add(new FormFault(path, "wrong-answer-type"));
      }
      return;
    }
    var comparable =
        switch (kind) {
          case Kind.YesNo() -> !operator.orders();
          case Kind.Choice _ -> !operator.orders();
          case Kind.Scale _ -> true;
          case Kind.Number _ -> true;
          case Kind.Day _ -> true;
          case Kind.ShortText _ -> false;
          case Kind.LongText _ -> false;
        };
    if (!comparable) {
      faults.add(new FormFault(path + ".operator", "operator-not-allowed"));
      return;
    }
    var fits =
        switch (kind) {
          case Kind.YesNo() -> value instanceof Answer.Truth;
          case Kind.Choice _ -> value instanceof Answer.Choice;
          case Kind.Scale _ -> value instanceof Answer.Number;
          case Kind.Number _ -> value instanceof Answer.Number;
          case Kind.Day _ -> value instanceof Answer.Day;
          case Kind.ShortText _ -> false;
          case Kind.LongText _ -> false;
        };
    if (!fits) {
      faults.add(new FormFault(path, "wrong-answer-type"));
    } else if (kind instanceof Kind.Choice choice
        && value instanceof Answer.Choice(var code)
        && choice.option(code).isEmpty()) {
      faults.add(new FormFault(path + ".answerCoding.code", "unknown-option"));
    }
  }

  /** Whether what is asked by one item depends, through whatever else, on the other one. */
  private boolean dependsOn(Placed one, Placed other, Set<Integer> seen) {
    if (one.order() == other.order()) {
      return true;
    }
    return seen.add(one.order())
        && Stream.concat(
                Stream.ofNullable(one.within()),
                one.item().shownWhen().criteria().stream()
                    .map(criterion -> byLinkId.get(criterion.question()))
                    .flatMap(Stream::ofNullable))
            .anyMatch(next -> dependsOn(next, other, seen));
  }
}
