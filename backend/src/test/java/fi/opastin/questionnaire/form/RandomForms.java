package fi.opastin.questionnaire.form;

import fi.opastin.platform.web.LocalizedText;
import fi.opastin.questionnaire.form.Condition.Criterion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Forms and answers of all kinds, by chance: whole ones, with conditions that look back. */
final class RandomForms {

  private static final LocalDate DAY = LocalDate.of(2026, 2, 27);

  private static final int ENOUGH = 150;

  private final Random random;

  /** Feedback cannot ask everything. */
  private static final List<Purpose> PURPOSES =
      Stream.of(Purpose.values()).filter(purpose -> purpose != Purpose.FEEDBACK).toList();

  private final List<Question> earlier = new ArrayList<>();
  private int number;

  RandomForms(long seed) {
    random = new Random(seed);
  }

  Form form() {
    var pages = new ArrayList<Item>();
    pages.add(group(1, true));
    while (random.nextInt(3) > 0 && number < ENOUGH) {
      pages.add(random.nextInt(4) == 0 ? question() : group(1, false));
    }
    return new Form(
        "urn:opastin:questionnaire:random",
        PURPOSES.get(random.nextInt(PURPOSES.size())),
        text(),
        maybe(text()),
        pages);
  }

  /** Answers to some of what a form asks, right ones and wrong ones. */
  Answers answers(Form form) {
    var answers = new LinkedHashMap<LinkId, List<Answer>>();
    for (var question : form.questions()) {
      if (random.nextInt(4) > 0) {
        answers.put(question.linkId(), answersTo(question.kind()));
      }
      question
          .commentIfAny()
          .filter(comment -> random.nextBoolean())
          .ifPresent(comment -> answers.put(comment.linkId(), List.of(new Answer.Text("niin"))));
    }
    return new Answers(answers);
  }

  /** The same answers, each told at another time. */
  Answers shuffled(Answers answers) {
    var linkIds = new ArrayList<>(answers.linkIds());
    Collections.shuffle(linkIds, random);
    Map<LinkId, List<Answer>> told = new LinkedHashMap<>();
    for (var linkId : linkIds) {
      var several = new ArrayList<>(answers.to(linkId));
      Collections.shuffle(several, random);
      told.put(linkId, several);
    }
    return new Answers(told);
  }

  private Group group(int depth, boolean first) {
    var linkId = linkId();
    var condition = condition();
    var items = new ArrayList<Item>();
    if (first) {
      items.add(new Statement(linkId(), text(), random.nextBoolean(), Condition.always()));
    }
    do {
      items.add(
          switch (random.nextInt(6)) {
            case 0 -> new Statement(linkId(), text(), false, condition());
            case 1 -> depth < FormRules.DEEPEST - 1 ? group(depth + 1, false) : question();
            default -> question();
          });
    } while (random.nextInt(5) > 0 && number < ENOUGH);
    items.add(question());
    return new Group(
        linkId,
        maybe("A" + number),
        text(),
        maybe(text()),
        maybe("area-" + random.nextInt(3)),
        condition,
        items);
  }

  private Question question() {
    var comment =
        random.nextInt(3) == 0
            ? new Question.Comment(linkId(), text(), 1 + random.nextInt(2_000))
            : null;
    var question =
        new Question(
            linkId(),
            maybe(number + "."),
            text(),
            maybe(text()),
            random.nextBoolean(),
            kind(),
            comment,
            condition());
    earlier.add(question);
    return question;
  }

  private Kind kind() {
    return switch (random.nextInt(8)) {
      case 0 -> new Kind.YesNo();
      case 1, 2 -> choice(random.nextBoolean());
      case 3 -> new Kind.Scale(maybe(text()), maybe(text()));
      case 4 -> {
        var decimals = random.nextInt(Kind.Number.MOST_DECIMALS + 1);
        yield new Kind.Number(
            maybe(BigDecimal.valueOf(-random.nextInt(1_000), Math.min(decimals, 2))),
            maybe(BigDecimal.valueOf(random.nextInt(100_000))),
            decimals);
      }
      case 5 -> new Kind.Day(maybe(DAY.minusDays(random.nextInt(900))), maybe(DAY));
      case 6 -> new Kind.ShortText(1 + random.nextInt(Kind.ShortText.LIMIT));
      default -> new Kind.LongText(1 + random.nextInt(Kind.LongText.LIMIT));
    };
  }

  private Kind choice(boolean several) {
    var options =
        IntStream.rangeClosed(0, random.nextInt(5))
            .mapToObj(i ->
                new Option(
                    "o" + i,
                    text(),
                    several ? null : maybe(BigDecimal.valueOf(random.nextInt(101), 1)),
                    several && random.nextInt(5) == 0))
            .toList();
    return new Kind.Choice(options, several, random.nextBoolean());
  }

  private Condition condition() {
    if (earlier.isEmpty() || random.nextBoolean()) {
      return Condition.always();
    }
    var criteria =
        IntStream.rangeClosed(0, random.nextInt(3))
            .mapToObj(i -> criterion(earlier.get(random.nextInt(earlier.size()))))
            .toList();
    return new Condition(criteria, random.nextBoolean());
  }

  private Criterion criterion(Question question) {
    var operators = Operator.values();
    var value = comparable(question.kind());
    if (value == null || random.nextInt(4) == 0) {
      return new Criterion(
          question.linkId(), Operator.EXISTS, new Answer.Truth(random.nextBoolean()));
    }
    Operator operator;
    do {
      operator = operators[random.nextInt(operators.length)];
    } while (operator == Operator.EXISTS
        || (operator.orders()
            && (value instanceof Answer.Truth || value instanceof Answer.Choice)));
    return new Criterion(question.linkId(), operator, value);
  }

  private @Nullable Answer comparable(Kind kind) {
    return switch (kind) {
      case Kind.YesNo() -> new Answer.Truth(random.nextBoolean());
      case Kind.Choice choice ->
          new Answer.Choice(choice.options().get(random.nextInt(choice.options().size())).code());
      case Kind.Scale _ -> Answer.Number.of(random.nextInt(11));
      case Kind.Number _ -> new Answer.Number(BigDecimal.valueOf(random.nextInt(5_000), 1));
      case Kind.Day _ -> new Answer.Day(DAY.minusDays(random.nextInt(900)));
      case Kind.ShortText _ -> null;
      case Kind.LongText _ -> null;
    };
  }

  private List<Answer> answersTo(Kind kind) {
    var first = comparable(kind);
    if (first == null || random.nextInt(12) == 0) {
      return List.of(new Answer.Text("vastaus " + number));
    }
    return kind instanceof Kind.Choice choice && choice.several()
        ? IntStream.rangeClosed(0, random.nextInt(3))
            .mapToObj(i -> Objects.requireNonNull(comparable(kind)))
            .distinct()
            .toList()
        : List.of(first);
  }

  private LinkId linkId() {
    number++;
    return new LinkId("item-" + number);
  }

  private LocalizedText text() {
    var some = "teksti " + random.nextInt(1_000) + (random.nextInt(5) == 0 ? "\n– \"å\" 😀" : "");
    return new LocalizedText(some + " fi", some + " sv", some + " en");
  }

  private <T> @Nullable T maybe(T value) {
    return random.nextBoolean() ? value : null;
  }
}
