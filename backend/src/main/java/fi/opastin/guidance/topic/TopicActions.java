package fi.opastin.guidance.topic;

import fi.opastin.access.Action;
import fi.opastin.access.OfferedActions;
import fi.opastin.guidance.workspace.WorkspaceOffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Offers the list of topics to its keeper, and the topics of a workspace to those who are in it.
 */
@ApplicationScoped
class TopicActions implements OfferedActions, WorkspaceOffer {

  @Override
  public List<? extends Action> offered() {
    return List.of(TopicAction.MANAGE);
  }

  @Override
  public List<? extends Action> actions() {
    return List.of(TopicAction.READ, TopicAction.CHOOSE);
  }
}
