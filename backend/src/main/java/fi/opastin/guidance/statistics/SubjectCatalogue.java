package fi.opastin.guidance.statistics;

import fi.opastin.guidance.statistics.StatisticsSubjects.Choice;
import fi.opastin.guidance.statistics.StatisticsSubjects.Description;
import fi.opastin.guidance.statistics.StatisticsSubjects.Kind;
import fi.opastin.guidance.statistics.StatisticsSubjects.Question;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What all features say of their subjects. */
@ApplicationScoped
class SubjectCatalogue {

  private final List<StatisticsSubjects> features;

  SubjectCatalogue(@All List<StatisticsSubjects> features) {
    this.features = features;
  }

  Optional<Description> describe(Subject subject) {
    return features.stream()
        .map(feature -> feature.describe(subject))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Questions and answers as they are counted. */
  List<Publication.Table> tables(Subject subject) {
    return describe(subject).stream()
        .flatMap(description -> description.questions().stream())
        .map(question ->
            new Publication.Table(
                question.item().value(),
                question.kind() == Kind.SEVERAL,
                question.optional(),
                answers(question)
                    .map(Code::value)
                    .collect(Collectors.toCollection(LinkedHashSet::new))))
        .toList();
  }

  private static Stream<Code> answers(Question question) {
    return question.kind() == Kind.SCALE
        ? Answer.Scale.THIRDS.stream()
        : question.answers().stream().map(Choice::code);
  }
}
