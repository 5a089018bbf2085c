package fi.opastin.guidance.topic;

import fi.opastin.guidance.statistics.Answer;
import fi.opastin.guidance.statistics.Code;
import fi.opastin.guidance.statistics.Contributions;
import fi.opastin.guidance.statistics.StatisticsSubjects;
import fi.opastin.guidance.statistics.Subject;
import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.platform.web.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The topics of a workspace for statistics (G19): given whenever they are chosen, because only then
 * they can be read, and counted as they were last when the workspace has closed.
 */
@ApplicationScoped
class TopicStatistics implements StatisticsSubjects {

  static final Subject TOPICS = new Subject("topics", 1);
  static final Code ITEM = new Code("topic");

  private final Contributions contributions;
  private final TopicRepository topics;

  TopicStatistics(Contributions contributions, TopicRepository topics) {
    this.contributions = contributions;
    this.topics = topics;
  }

  /**
   * @param event the number of the event by which they were chosen
   */
  void give(WorkspaceId id, long event, Collection<UUID> chosen) {
    var codes =
        topics.inOrder().stream()
            .filter(topic -> chosen.contains(topic.id().value()))
            .map(topic -> new Code(topic.code()))
            .collect(Collectors.toSet());
    contributions.giveAtClosing(id, TOPICS, event, Map.of(ITEM, new Answer.Several(codes)));
  }

  @Override
  @ActivateRequestContext
  @Transactional
  public Optional<Description> describe(Subject subject) {
    if (!subject.equals(TOPICS)) {
      return Optional.empty();
    }
    var choices =
        topics.inOrder().stream()
            .map(topic -> new Choice(new Code(topic.code()), topic.name()))
            .toList();
    return Optional.of(
        new Description(
            new LocalizedText("Ohjauksen aiheet", "Teman i handledningen", "Topics of guidance"),
            List.of(
                new Question(
                    ITEM,
                    new LocalizedText(
                        "Mistä ohjauksessa oli kyse sen päättyessä",
                        "Vad handledningen handlade om när den upphörde",
                        "What guidance was about when it ended"),
                    Kind.SEVERAL,
                    true,
                    choices))));
  }
}
