package fi.opastin.guidance.statistics;

import fi.opastin.guidance.statistics.StatisticsSubjects.Description;
import fi.opastin.guidance.statistics.StatisticsSubjects.Kind;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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
                question.counted().stream()
                    .map(answer -> answer.code().value())
                    .collect(Collectors.toCollection(LinkedHashSet::new))))
        .toList();
  }
}
