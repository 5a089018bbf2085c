package fi.opastin.guidance.topic;

import fi.opastin.guidance.workspace.WorkspaceId;
import fi.opastin.guidance.workspace.Workspaces;
import fi.opastin.platform.web.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.stream.Collectors;

/** The topics of a workspace whose content has been entered, for other features of guidance. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Topics {

  private final TopicRepository topics;
  private final WorkspaceTopicRepository chosen;
  private final Workspaces workspaces;

  Topics(TopicRepository topics, WorkspaceTopicRepository chosen, Workspaces workspaces) {
    this.topics = topics;
    this.chosen = chosen;
    this.workspaces = workspaces;
  }

  /**
   * A topic of a workspace.
   *
   * @param code its stable name
   * @param active whether it could be chosen today
   */
  public record Chosen(TopicId id, String code, LocalizedText name, boolean active) {}

  /** What the workspace is about now, in the order of the list. */
  public List<Chosen> of(WorkspaceId workspaceId) {
    return chosen(workspaceId, chosen.of(workspaceId));
  }

  List<Chosen> chosen(WorkspaceId workspaceId, List<WorkspaceTopic> rows) {
    var cipher = workspaces.cipher(workspaces.get(workspaceId));
    var held =
        rows.stream()
            .filter(WorkspaceTopic::holds)
            .map(row -> row.topic(cipher))
            .collect(Collectors.toSet());
    return topics.inOrder().stream()
        .filter(topic -> held.contains(topic.id()))
        .map(topic -> new Chosen(topic.id(), topic.code(), topic.name(), topic.active()))
        .toList();
  }
}
