package fi.opastin.questionnaire.form;

import java.util.ArrayList;
import java.util.List;

/**
 * What holds for feedback beyond what holds for every form (G8): it goes to the statistics alone,
 * so it says so, and asks nothing that cannot be counted. What people would write, nobody would
 * read.
 */
final class FeedbackRules {

  private FeedbackRules() {}

  static List<FormFault> check(List<FormRules.Placed> items) {
    var faults = new ArrayList<FormFault>();
    if (items.stream().noneMatch(placed -> isNotice(placed.item()))) {
      faults.add(new FormFault("item", "notice-missing"));
    }
    for (var placed : items) {
      if (placed.item() instanceof Question question) {
        if (!counts(question.kind())) {
          faults.add(new FormFault(placed.path(), "not-counted"));
        }
        if (question.comment() != null) {
          faults.add(new FormFault(placed.commentPath(), "not-counted"));
        }
      }
    }
    return faults;
  }

  private static boolean isNotice(Item item) {
    return item instanceof Statement statement && statement.statisticsNotice();
  }

  private static boolean counts(Kind kind) {
    return switch (kind) {
      case Kind.YesNo _, Kind.Scale _ -> true;
      case Kind.Choice choice -> !choice.other();
      case Kind.Number _, Kind.Day _, Kind.ShortText _, Kind.LongText _ -> false;
    };
  }
}
