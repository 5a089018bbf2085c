package fi.opastin.guidance.archive;

import fi.opastin.questionnaire.form.Answer;
import fi.opastin.questionnaire.form.Filled;
import fi.opastin.questionnaire.form.Kind;
import fi.opastin.questionnaire.form.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Answers as a person reads them: each question with what was answered, comments beside them. */
final class AnswerLines {

  private AnswerLines() {}

  /** A question, or the label of a comment, and what was answered. */
  record Line(String question, String answer) {

    /** Never what it says. */
    @Override
    public String toString() {
      return "Line[…]";
    }
  }

  /** In the order of the form; what was asked and not answered says so. */
  static List<Line> of(Filled filled, ArchiveWords words) {
    var lines = new ArrayList<Line>();
    for (var question : filled.form().questions()) {
      if (filled.reaches(question.linkId())) {
        var given = filled.answers().to(question.linkId());
        lines.add(
            new Line(
                words.of(question.text()),
                given.isEmpty()
                    ? words.text("answers.none")
                    : given.stream()
                        .map(answer -> text(question, answer, words))
                        .collect(Collectors.joining("\n"))));
        question
            .commentIfAny()
            .ifPresent(comment ->
                filled
                    .answers()
                    .to(comment.linkId())
                    .forEach(answer ->
                        lines.add(
                            new Line(words.of(comment.label()), text(question, answer, words)))));
      }
    }
    return lines;
  }

  private static String text(Question question, Answer answer, ArchiveWords words) {
    return switch (answer) {
      case Answer.Truth(var value) -> words.text(value ? "answers.yes" : "answers.no");
      case Answer.Number(var value) -> value.toPlainString();
      case Answer.Day(var value) -> words.day(value);
      case Answer.Text(var value) -> value;
      case Answer.Choice(var code) ->
          question.kind() instanceof Kind.Choice choice
              ? choice.option(code).map(option -> words.of(option.text())).orElse(code)
              : code;
    };
  }
}
