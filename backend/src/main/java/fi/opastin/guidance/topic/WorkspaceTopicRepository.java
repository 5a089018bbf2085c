package fi.opastin.guidance.topic;

import fi.opastin.guidance.workspace.WorkspaceId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Topics of the entered workspace, as far as the reader's consent reaches. */
@ApplicationScoped
class WorkspaceTopicRepository
    implements PanacheRepositoryBase<WorkspaceTopic, WorkspaceTopic.Key> {

  /** All that have been chosen, those taken away again too, in the order of choosing. */
  List<WorkspaceTopic> of(WorkspaceId workspaceId) {
    return list("key.workspaceId = ?1 order by eventNumber, key.id", workspaceId.value());
  }
}
