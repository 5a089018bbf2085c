package fi.opastin.questionnaire.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What somebody has answered: the answers by the {@link LinkId} of question or comment. An empty
 * text is no answer; the order of questions means nothing.
 */
public record Answers(Map<LinkId, List<Answer>> byLinkId) {

  public Answers {
    var said = new LinkedHashMap<LinkId, List<Answer>>();
    byLinkId.forEach((linkId, answers) -> {
      var saying = answers.stream().filter(Answer::saysSomething).toList();
      if (!saying.isEmpty()) {
        said.put(linkId, saying);
      }
    });
    byLinkId = Map.copyOf(said);
  }

  public static Answers none() {
    return new Answers(Map.of());
  }

  /** The answers to this question; empty if it is not answered. */
  public List<Answer> to(LinkId linkId) {
    return byLinkId.getOrDefault(linkId, List.of());
  }

  /** What has been answered. */
  public Set<LinkId> linkIds() {
    return byLinkId.keySet();
  }

  /** How many have been answered, never what. */
  @Override
  public String toString() {
    return "Answers[%d]".formatted(byLinkId.size());
  }
}
