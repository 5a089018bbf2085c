package fi.opastin.guidance.statistics;

import fi.opastin.guidance.statistics.StatisticsSubjects.Choice;
import fi.opastin.guidance.statistics.StatisticsSubjects.Question;
import fi.opastin.platform.web.LocalizedText;
import fi.opastin.questionnaire.form.Answers;
import fi.opastin.questionnaire.form.Form;
import fi.opastin.questionnaire.form.Group;
import fi.opastin.questionnaire.form.Item;
import fi.opastin.questionnaire.form.Kind;
import fi.opastin.questionnaire.form.Option;
import fi.opastin.questionnaire.form.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What of a questionnaire can be counted: yes and no, choices, scales. Texts, numbers and days stay
 * in the workspace; something else than the options counts as {@code other}, without what it says.
 */
final class CodedForm {

  static final Code YES = new Code("yes");
  static final Code NO = new Code("no");
  static final Code OTHER = new Code("other");

  private static final Set<String> RESERVED = Set.of(OTHER.value(), Publication.UNANSWERED);

  private static final List<Choice> TRUTHS =
      List.of(
          new Choice(YES, new LocalizedText("Kyllä", "Ja", "Yes")),
          new Choice(NO, new LocalizedText("Ei", "Nej", "No")));
  private static final Choice SOMETHING_ELSE =
      new Choice(OTHER, new LocalizedText("Jokin muu", "Något annat", "Something else"));

  private CodedForm() {}

  /** The questions that are counted. */
  static List<Question> questions(Form form) {
    var questions = new ArrayList<Question>();
    collect(form.items(), false, questions);
    return questions;
  }

  private static void collect(List<Item> items, boolean conditional, List<Question> into) {
    for (var item : items) {
      var sometimes = conditional || !item.shownWhen().criteria().isEmpty();
      switch (item) {
        case Group group -> collect(group.items(), sometimes, into);
        case fi.opastin.questionnaire.form.Question asked ->
            question(asked, sometimes || !asked.required()).ifPresent(into::add);
        case Statement _ -> {
          // nothing is asked
        }
      }
    }
  }

  private static Optional<Question> question(
      fi.opastin.questionnaire.form.Question asked, boolean optional) {
    var item = new Code(asked.linkId().value());
    return switch (asked.kind()) {
      case Kind.YesNo() ->
          Optional.of(
              new Question(item, asked.text(), StatisticsSubjects.Kind.ONE, optional, TRUTHS));
      case Kind.Choice choice ->
          Optional.of(
              new Question(
                  item,
                  asked.text(),
                  choice.several() ? StatisticsSubjects.Kind.SEVERAL : StatisticsSubjects.Kind.ONE,
                  optional,
                  choices(choice)));
      case Kind.Scale _ ->
          Optional.of(
              new Question(item, asked.text(), StatisticsSubjects.Kind.SCALE, optional, List.of()));
      case Kind.Number _, Kind.Day _, Kind.ShortText _, Kind.LongText _ -> Optional.empty();
    };
  }

  private static List<Choice> choices(Kind.Choice choice) {
    var choices = new ArrayList<Choice>();
    for (Option option : choice.options()) {
      choices.add(new Choice(chosen(option.code()), option.text()));
    }
    if (choice.other()) {
      choices.add(SOMETHING_ELSE);
    }
    return choices;
  }

  /** What somebody answered, as far as it can be counted. */
  static Map<Code, Answer> answers(Form form, Answers given) {
    var coded = new LinkedHashMap<Code, Answer>();
    for (var question : questions(form)) {
      var answers =
          form.questions().stream()
              .filter(asked -> asked.linkId().value().equals(question.item().value()))
              .flatMap(asked -> given.to(asked.linkId()).stream())
              .toList();
      if (answers.isEmpty()) {
        continue;
      }
      coded.put(
          question.item(),
          switch (question.kind()) {
            case ONE -> new Answer.One(code(answers.getFirst()));
            case SEVERAL ->
                new Answer.Several(
                    answers.stream().map(CodedForm::code).collect(Collectors.toSet()));
            case SCALE -> new Answer.Scale(point(answers.getFirst()));
          });
    }
    return coded;
  }

  private static Code code(fi.opastin.questionnaire.form.Answer answer) {
    return switch (answer) {
      case fi.opastin.questionnaire.form.Answer.Truth(var value) -> value ? YES : NO;
      case fi.opastin.questionnaire.form.Answer.Choice(var code) -> chosen(code);
      default -> OTHER;
    };
  }

  /** An author may have named an option as the statistics name what is none of them. */
  private static Code chosen(String code) {
    return new Code(RESERVED.contains(code) ? "option/" + code : code);
  }

  private static int point(fi.opastin.questionnaire.form.Answer answer) {
    if (answer instanceof fi.opastin.questionnaire.form.Answer.Number(var value)) {
      return value.intValueExact();
    }
    throw new IllegalStateException("a scale is answered with a number");
  }
}
