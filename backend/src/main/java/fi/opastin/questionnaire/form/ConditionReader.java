package fi.opastin.questionnaire.form;

import fi.opastin.questionnaire.form.Condition.Criterion;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads when an item is asked. */
final class ConditionReader {

  private static final List<String> ANSWERS =
      List.of("answerBoolean", "answerCoding", "answerInteger", "answerDecimal", "answerDate");

  private static final Set<String> ELEMENTS =
      Set.of(
          "question",
          "operator",
          "answerBoolean",
          "answerCoding",
          "answerInteger",
          "answerDecimal",
          "answerDate");

  private ConditionReader() {}

  static Condition read(FhirNode item) {
    var criteria = new ArrayList<Criterion>();
    var nodes = item.list("enableWhen");
    for (var node : nodes) {
      var criterion = criterion(node);
      if (criterion != null) {
        criteria.add(criterion);
      }
    }
    var behavior = item.string("enableBehavior");
    if (behavior == null && nodes.size() > 1) {
      item.fault("enableBehavior", "required");
    } else if (behavior != null && !behavior.equals("all") && !behavior.equals("any")) {
      item.fault("enableBehavior", "invalid");
    }
    // one that could not be read must not move the others, whose places are told by number
    return criteria.size() < nodes.size()
        ? Condition.always()
        : new Condition(criteria, !"any".equals(behavior));
  }

  private static @Nullable Criterion criterion(FhirNode node) {
    var question = node.required("question", LinkId::new);
    var operator = node.required("operator", Operator::of);
    node.only(ELEMENTS);
    var value = value(node);
    return question == null || operator == null || value == null
        ? null
        : new Criterion(question, operator, value);
  }

  private static @Nullable Answer value(FhirNode node) {
    var given = ANSWERS.stream().filter(node::has).toList();
    if (given.size() != 1) {
      node.fault("", "one-answer-expected");
      return null;
    }
    var name = given.getFirst();
    return switch (name) {
      case "answerBoolean" -> new Answer.Truth(node.truth(name));
      case "answerInteger", "answerDecimal" -> {
        var number = node.number(name);
        yield number == null ? null : new Answer.Number(number);
      }
      case "answerDate" -> {
        var day = node.required(name, KindReader::day);
        yield day == null ? null : new Answer.Day(day);
      }
      default -> {
        var coding = node.object(name);
        if (coding == null) {
          yield null;
        }
        coding.only(Set.of("code"));
        var code = coding.required("code", KindReader::code);
        yield code == null ? null : new Answer.Choice(code);
      }
    };
  }
}
