package fi.opastin.questionnaire.form;

import fi.opastin.platform.problem.InvalidValueException;
import fi.opastin.platform.web.PlainText;
import fi.opastin.questionnaire.form.Kind.Choice;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which answers a question takes. */
final class AnswerRules {

  private AnswerRules() {}

  /** What is wrong with the answers to a question and its comment: one code for each. */
  static List<AnswerFault> check(Question question, Answers answers, boolean complete) {
    var faults = new ArrayList<AnswerFault>();
    var given = answers.to(question.linkId());
    if (given.isEmpty()) {
      if (complete && question.required()) {
        faults.add(new AnswerFault(question.linkId(), "required"));
      }
    } else {
      try {
        check(question.kind(), given);
      } catch (InvalidValueException e) {
        faults.add(new AnswerFault(question.linkId(), e.code()));
      }
    }
    question
        .commentIfAny()
        .filter(comment -> !answers.to(comment.linkId()).isEmpty())
        .ifPresent(comment -> {
          try {
            text(single(answers.to(comment.linkId())), comment.maxLength(), true);
          } catch (InvalidValueException e) {
            faults.add(new AnswerFault(comment.linkId(), e.code()));
          }
        });
    return faults;
  }

  private static void check(Kind kind, List<Answer> given) {
    switch (kind) {
      case Kind.YesNo() -> {
        if (!(single(given) instanceof Answer.Truth)) {
          throw wrongType();
        }
      }
      case Choice choice -> check(choice, given);
      case Kind.Scale _ ->
          number(
              single(given),
              BigDecimal.valueOf(Kind.Scale.LOWEST),
              BigDecimal.valueOf(Kind.Scale.HIGHEST),
              0);
      case Kind.Number(var least, var greatest, var decimals) ->
          number(single(given), least, greatest, decimals);
      case Kind.Day(var first, var last) -> {
        if (!(single(given) instanceof Answer.Day(var day))) {
          throw wrongType();
        }
        if ((first != null && day.isBefore(first)) || (last != null && day.isAfter(last))) {
          throw new InvalidValueException("out-of-range");
        }
      }
      case Kind.ShortText(var maxLength) -> text(single(given), maxLength, false);
      case Kind.LongText(var maxLength) -> text(single(given), maxLength, true);
    }
  }

  private static void check(Choice choice, List<Answer> given) {
    if (!choice.several()) {
      single(given);
    }
    if (new HashSet<>(given).size() < given.size()) {
      throw new InvalidValueException("duplicate-answer");
    }
    var exclusive = false;
    var others = 0;
    for (var answer : given) {
      switch (answer) {
        case Answer.Choice(var code) ->
            exclusive |=
                choice
                    .option(code)
                    .orElseThrow(() -> new InvalidValueException("unknown-option"))
                    .exclusive();
        case Answer.Text text when choice.other() -> {
          text(text, Kind.ShortText.LIMIT, false);
          others++;
        }
        default -> throw wrongType();
      }
    }
    if (others > 1) {
      throw new InvalidValueException("too-many-answers");
    }
    if (exclusive && given.size() > 1) {
      throw new InvalidValueException("exclusive-option");
    }
  }

  private static Answer single(List<Answer> given) {
    if (given.size() > 1) {
      throw new InvalidValueException("too-many-answers");
    }
    return given.getFirst();
  }

  private static void number(
      Answer answer, @Nullable BigDecimal least, @Nullable BigDecimal greatest, int decimals) {
    if (!(answer instanceof Answer.Number(var value))) {
      throw wrongType();
    }
    if (value.scale() > decimals) {
      throw new InvalidValueException("too-many-decimals");
    }
    if ((least != null && value.compareTo(least) < 0)
        || (greatest != null && value.compareTo(greatest) > 0)) {
      throw new InvalidValueException("out-of-range");
    }
  }

  private static void text(Answer answer, int maxLength, boolean lines) {
    if (!(answer instanceof Answer.Text(var value))) {
      throw wrongType();
    }
    if (lines) {
      PlainText.lines(value, maxLength);
    } else {
      PlainText.line(value, maxLength);
    }
  }

  private static InvalidValueException wrongType() {
    return new InvalidValueException("wrong-type");
  }
}
