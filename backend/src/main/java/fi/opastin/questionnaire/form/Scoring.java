package fi.opastin.questionnaire.form;

import fi.opastin.platform.web.LocalizedText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Scores of a filled form: the mean of what counts in each area. */
final class Scoring {

  private final Filled filled;
  private final Map<String, Tally> areas = new LinkedHashMap<>();

  private Scoring(Filled filled) {
    this.filled = filled;
  }

  static List<AreaScore> of(Filled filled) {
    var scoring = new Scoring(filled);
    filled.form().items().forEach(item -> scoring.count(item, null));
    return scoring.areas.entrySet().stream()
        .map(area -> area.getValue().score(area.getKey()))
        .toList();
  }

  private void count(Item item, @Nullable Tally surrounding) {
    if (!filled.reaches(item.linkId())) {
      return;
    }
    switch (item) {
      case Group group -> {
        var area = group.area();
        var tally =
            area == null
                ? surrounding
                : areas.computeIfAbsent(area, name -> new Tally(group.text()));
        group.items().forEach(inner -> count(inner, tally));
      }
      case Question question -> {
        if (surrounding != null && counts(question.kind())) {
          surrounding.asked++;
          if (AnswerRules.check(question, filled.answers(), false).isEmpty()) {
            filled.answers().to(question.linkId()).stream()
                .flatMap(answer -> value(question.kind(), answer).stream())
                .forEach(surrounding::add);
          }
        }
      }
      case Statement _ -> {
        // asks nothing
      }
    }
  }

  private static boolean counts(Kind kind) {
    return switch (kind) {
      case Kind.Scale _ -> true;
      case Kind.Choice choice -> choice.scored();
      default -> false;
    };
  }

  private static Optional<BigDecimal> value(Kind kind, Answer answer) {
    return switch (kind) {
      case Kind.Scale _ when answer instanceof Answer.Number(var value) -> Optional.of(value);
      case Kind.Choice choice when answer instanceof Answer.Choice(var code) ->
          choice.option(code).map(Option::weight);
      default -> Optional.empty();
    };
  }

  private static final class Tally {

    private final LocalizedText name;
    private BigDecimal sum = BigDecimal.ZERO;
    private int answered;
    private int asked;

    Tally(LocalizedText name) {
      this.name = name;
    }

    void add(BigDecimal value) {
      sum = sum.add(value);
      answered++;
    }

    AreaScore score(String area) {
      var mean =
          answered == 0 ? null : sum.divide(BigDecimal.valueOf(answered), 1, RoundingMode.HALF_UP);
      return new AreaScore(area, name, mean, answered, asked);
    }
  }
}
